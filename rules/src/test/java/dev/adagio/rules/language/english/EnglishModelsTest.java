package dev.adagio.rules.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rules.learned.Estimates;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.rules.learned.Weighed;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EnglishModelsTest {

    private static final int MOST_BYTES = 2_000_000;
    private static final SignalFinder FINDER = SignalFinder.compile(new English(), List.of(), List.of());

    @Test
    void all_models_together_are_small() {
        int bytes = 0;
        for (String name : List.of("sentences.model", "messages.model")) {
            bytes += Resource.text("models/" + name).getBytes(StandardCharsets.UTF_8).length;
        }

        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void a_model_card_lies_beside_them() {
        assertThat(Resource.text("models/MODEL-CARD.md")).contains("## Figures", "## Limits", "cross-validated");
    }

    @Test
    void an_explanation_names_words_of_the_text() {
        String text = "Could you please send me the slides before the call?";
        Estimates estimates = read(text).first(Estimates.class).orElseThrow();

        assertThat(estimates.why("ask:explicit", 200).stream()
                        .filter(Weighed::isOfWords)
                        .map(Weighed::words))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(text.toLowerCase(Locale.ROOT)).contains(words.replace(" ?", "?")));
    }

    @Test
    void a_plain_request_expects_something_and_a_plain_remark_does_not() {
        assertThat(summary("Could you please review the patch and tell me whether the names are fine?")
                        .ask())
                .isEqualTo(SignalSummary.Expectation.EXPLICIT);
        assertThat(summary("Thanks, that was it.").ask()).isEqualTo(SignalSummary.Expectation.NONE);
    }

    @Test
    void without_models_the_signals_alone_answer() {
        LinearModels none = LinearModels.parse("");
        Signals signals = SignalFinder.compile(new English(new EnglishModels(none, none)), List.of(), List.of())
                .read(Message.of("Can you look at the log?"));

        assertThat(signals.any(Estimates.class)).isFalse();
        assertThat(signals.all(SignalSummary.class).get(0).questions()).isEqualTo(1);
        assertThat(signals.failures()).isEmpty();
    }

    @Property(tries = 200)
    void any_text_is_estimated_the_same_twice(@ForAll String text, @ForAll MessageKind kind, @ForAll String before) {
        Message message = Message.builder(text)
                .kind(kind)
                .earlier(List.of(Message.of(before)))
                .build();
        Signals once = FINDER.read(message);
        Signals again = FINDER.read(message);

        assertThat(once.all(SignalSummary.class)).isEqualTo(again.all(SignalSummary.class));
        assertThat(once.all(Readiness.class)).isEqualTo(again.all(Readiness.class));
        assertThat(once.failures()).isEmpty();
    }

    private static SignalSummary summary(String text) {
        return read(text).all(SignalSummary.class).get(0);
    }

    private static Signals read(String text) {
        return FINDER.read(Message.of(text));
    }
}
