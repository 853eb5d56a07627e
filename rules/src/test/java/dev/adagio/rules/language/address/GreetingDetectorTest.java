package dev.adagio.rules.language.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.Greeting;
import dev.adagio.signal.Greeting.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreetingDetectorTest {

    @Test
    void greetings_open_ask_for_attention_and_close() {
        assertThat(words("Hi there, thanks for coming.", Kind.SALUTATION)).containsExactly("Hi there");
        assertThat(words("Good morning! The lift is out of order.", Kind.SALUTATION))
                .containsExactly("Good morning!");
        assertThat(words("Hello Ana, got a minute?", Kind.ATTENTION)).containsExactly("got a minute?");
        assertThat(words("It works now. Cheers", Kind.CLOSING)).containsExactly("Cheers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "are you there?",
                "anyone here?",
                "can I ask you something?",
                "I have a question",
                "can anybody help me please",
                "call me when you can",
                "ping"
            })
    void words_that_only_ask_for_attention(String text) {
        assertThat(words(text, Kind.ATTENTION)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have a question about the second page",
                "Can anybody help me read the log?",
                "Wait a second.",
                "The second minute of the film is dark."
            })
    void words_that_say_more(String text) {
        assertThat(words(text, Kind.ATTENTION)).isEmpty();
    }

    @Test
    void pleasantries_greet() {
        assertThat(words("How are you doing?", Kind.SALUTATION)).containsExactly("How are you doing");
        assertThat(words("How are you planning to do that?", Kind.SALUTATION)).isEmpty();
    }

    private static java.util.List<String> words(String text, Kind kind) {
        return Read.chat(text).all(Greeting.class).stream()
                .filter(greeting -> greeting.kind() == kind)
                .map(greeting -> greeting.span().of(text))
                .toList();
    }
}
