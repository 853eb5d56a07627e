package dev.adagio.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.advice.Mode;
import dev.adagio.model.MessageKind;
import dev.adagio.rule.Severity;
import dev.adagio.signal.SignalSummary.DeadlineGiven;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.SignalSummary.UrgencyClaimed;
import dev.adagio.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ReviewJsonProperties {

    private static final Arbitrary<String> WORDS = Arbitraries.strings().ofMaxLength(12);
    private static final Arbitrary<Double> SHARES = Arbitraries.doubles().between(0, 1);
    private static final Arbitrary<Double> NUMBERS = Arbitraries.doubles();
    private static final Arbitrary<Mode> MODES = Arbitraries.of(Mode.class);
    private static final Arbitrary<Span> SPANS = Combinators.combine(
                    Arbitraries.integers().between(0, 1 << 24),
                    Arbitraries.integers().between(0, 1 << 20))
            .as((start, length) -> new Span(start, start + length));

    @Property
    void what_is_written_is_read_back_even_through_utf_8(@ForAll("reviews") ReviewDocument review) {
        String json = ReviewJson.write(review);
        String stored = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(ReviewJson.read(stored)).isEqualTo(review);
        assertThat(json).doesNotContain("\n");
        Schemas.check("review", json);
    }

    @Provide
    Arbitrary<ReviewDocument> reviews() {
        return Combinators.combine(
                        WORDS,
                        Arbitraries.of(MessageKind.class),
                        place(),
                        signals().injectNull(0.3),
                        Combinators.combine(
                                        SHARES.injectNull(0.3),
                                        words(),
                                        changes().injectNull(0.3))
                                .as(Tuple::of),
                        verdicts(),
                        findings(),
                        few(Combinators.combine(WORDS, WORDS).as(ReviewDocument.Failure::new)))
                .as((id, kind, place, signals, readiness, advice, findings, failures) -> new ReviewDocument(
                        ReviewDocument.VERSION,
                        id,
                        kind,
                        place.get1(),
                        place.get2(),
                        signals,
                        readiness.get1(),
                        readiness.get2(),
                        readiness.get3(),
                        advice,
                        findings,
                        failures));
    }

    private static Arbitrary<ReviewDocument.Change> changes() {
        return Combinators.combine(WORDS, SHARES).as(ReviewDocument.Change::new);
    }

    private static Arbitrary<Tuple.Tuple2<String, Long>> place() {
        return Combinators.combine(
                        WORDS.injectNull(0.5),
                        Arbitraries.longs().greaterOrEqual(1).injectNull(0.5))
                .as(Tuple::of);
    }

    private static Arbitrary<AdviceDocument.Verdict> verdicts() {
        Arbitrary<AdviceDocument.Contribution> contributions = Combinators.combine(
                        WORDS, WORDS, NUMBERS, MODES.injectNull(0.5), SPANS.injectNull(0.5), WORDS.injectNull(0.5))
                .as(AdviceDocument.Contribution::new);
        return Combinators.combine(MODES, SHARES, NUMBERS, few(contributions)).as(AdviceDocument.Verdict::new);
    }

    private static Arbitrary<List<ReviewDocument.Finding>> findings() {
        Arbitrary<ReviewDocument.Fix> fixes = Combinators.combine(
                        WORDS,
                        Combinators.combine(SPANS, WORDS)
                                .as(ReviewDocument.Edit::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2))
                .as(ReviewDocument.Fix::new);
        Arbitrary<ReviewDocument.Place> places = Combinators.combine(
                        WORDS, WORDS, WORDS.injectNull(0.5), SPANS.injectNull(0.5), WORDS)
                .as(ReviewDocument.Place::new);
        return few(Combinators.combine(
                        Arbitraries.of("clarity/no-ask", "a/b", "x-y/z1"),
                        Arbitraries.of(Severity.class),
                        SPANS,
                        WORDS,
                        words(),
                        Combinators.combine(few(SPANS), few(places), WORDS.injectNull(0.5))
                                .as(Tuple::of),
                        fixes.injectNull(0.5),
                        SHARES)
                .as((rule, severity, span, text, says, basis, fix, confidence) -> new ReviewDocument.Finding(
                        rule,
                        severity,
                        span,
                        text,
                        String.join("-", says),
                        "why",
                        "remedy",
                        basis.get1(),
                        basis.get2(),
                        basis.get3(),
                        fix,
                        confidence)));
    }

    private static Arbitrary<ReviewDocument.Signals> signals() {
        return Arbitraries.randomValue(random -> new ReviewDocument.Signals(
                random.nextBoolean(),
                Expectation.values()[random.nextInt(3)],
                random.nextInt(3),
                random.nextBoolean(),
                Owner.values()[random.nextInt(4)],
                DeadlineGiven.values()[random.nextInt(3)],
                UrgencyClaimed.values()[random.nextInt(3)],
                random.nextBoolean(),
                random.nextBoolean(),
                1 + random.nextInt(9),
                random.nextInt(9),
                random.nextBoolean()));
    }

    private static Arbitrary<List<String>> words() {
        return few(WORDS);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> of) {
        return of.list().ofMaxSize(2);
    }
}
