package dev.adagio.rules.language.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import org.junit.jupiter.api.Test;

class QuotationDetectorTest {

    @Test
    void words_in_quotation_marks_are_quoted() {
        assertThat(Read.words(Quotation.class, "He said \"please wait\" and left."))
                .containsExactly("\"please wait\"");
        assertThat(Read.words(Quotation.class, "He said \u201cplease wait\u201d and left."))
                .containsExactly("\u201cplease wait\u201d");
    }

    @Test
    void the_tags_of_a_forum_quote_what_is_between_them() {
        assertThat(Read.words(Quotation.class, "[quote=\"ana\"] Is it done? [/quote] It is."))
                .contains("[quote=\"ana\"] Is it done? [/quote]");
    }

    @Test
    void a_mark_without_a_partner_quotes_nothing() {
        assertThat(Read.words(Quotation.class, "The screen is 15\" wide.")).isEmpty();
        assertThat(Read.words(Quotation.class, "One \"\n\nparagraph and another \" here"))
                .isEmpty();
    }

    @Test
    void what_is_quoted_is_not_said() {
        assertThat(Read.chat("The page says \"please call us by Friday\" in red.")
                        .all(dev.adagio.signal.Ask.class))
                .isEmpty();
    }
}
