package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.engine.Engine;
import dev.adagio.engine.Limits;
import dev.adagio.engine.Review;
import dev.adagio.model.Message;
import dev.adagio.rule.Edit;
import dev.adagio.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is reviewed as it is typed is what is reviewed at the end. */
class EditLawsTest {

    /** Something typed over a part of a text; places are thousandths of its length. */
    record Stroke(int from, int to, String typed) {
        Edit on(String text) {
            int one = text.length() * from / 1000;
            int two = text.length() * to / 1000;
            return new Edit(new Span(Math.min(one, two), Math.max(one, two)), typed);
        }
    }

    @Property
    void after_any_edits_a_review_is_the_one_made_anew(
            @ForAll("messages") Message message, @ForAll("scripts") List<Stroke> script) {
        Review review = Discovered.ENGINE.review(message);
        for (Stroke stroke : script) {
            review = Discovered.ENGINE.edit(review, stroke.on(review.message().text()));
            assertSame(review, Discovered.ENGINE.review(review.subject()));
        }
    }

    @Example
    void a_text_that_grows_beyond_its_limit_is_cut_as_ever() {
        Engine engine =
                Discovered.builder(Discovered.PACKS).limits(new Limits(30)).build();
        Review review = engine.review(Message.of("Can you look at the report?"));
        for (String typed : List.of(" Today", " please, it is late.", "")) {
            int end = ((Message) review.subject()).text().length();
            review = engine.edit(review, new Edit(new Span(end, end), typed));
            assertSame(review, engine.review(review.subject()));
        }
        review = engine.edit(review, new Edit(new Span(0, 40), ""));
        assertSame(review, engine.review(review.subject()));
        assertThat(review.failures()).isEmpty();
    }

    @Example
    void another_engine_takes_over() {
        Review before = Discovered.engine(Discovered.PACKS).review(Message.of("Hello there"));
        Review after = Discovered.ENGINE.edit(before, new Edit(new Span(5, 11), ""));
        assertSame(after, Discovered.ENGINE.review(Message.of("Hello")));
    }

    @Example
    void only_what_lies_in_the_text_can_be_edited() {
        Review review = Discovered.ENGINE.review(Message.of("Hello"));
        assertThatThrownBy(() -> Discovered.ENGINE.edit(review, new Edit(new Span(4, 6), "")))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static void assertSame(Review edited, Review anew) {
        assertThat(edited.subject()).isEqualTo(anew.subject());
        assertThat(edited.message()).isEqualTo(anew.message());
        assertThat(edited.findings()).isEqualTo(anew.findings());
        assertThat(edited.failures()).hasToString(anew.failures().toString());
        assertThat(edited.summary()).isEqualTo(anew.summary());
        assertThat(edited.readiness()).isEqualTo(anew.readiness());
        assertThat(edited.outline()).isEqualTo(anew.outline());
        assertThat(edited.advice()).isEqualTo(anew.advice());
    }

    @Provide
    Arbitrary<Message> messages() {
        return Messages.any();
    }

    @Provide
    Arbitrary<List<Stroke>> scripts() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 1000);
        Arbitrary<String> typed = Arbitraries.oneOf(
                Arbitraries.of("", " ", "\n", "\n\n", "?", ".", "`", "> ", "- ", "@", ":", "\"", "e"),
                Messages.any().map(Message::text),
                Arbitraries.strings().ofMaxLength(6));
        return Combinators.combine(place, place, typed)
                .as(Stroke::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
