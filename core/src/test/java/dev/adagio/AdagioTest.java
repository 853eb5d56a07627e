package dev.adagio;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AdagioTest {

    @Test
    void without_packs_the_front_door_says_what_to_add() {
        assertThatThrownBy(Adagio::create)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no language on the class path or module path:"
                        + " add the dependency dev.adagio:adagio-rules");
    }
}
