package dev.adagio.json;

import dev.adagio.advice.Advice;
import dev.adagio.advice.Contribution;
import dev.adagio.model.Audience;
import dev.adagio.model.Message;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.Place;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.SignalSummary;
import dev.adagio.text.Span;
import org.jspecify.annotations.Nullable;

/** What the engine says, as it is written down. */
final class Written {

    /** Longer quotations would let the size of a review grow faster than that of its text. */
    private static final int LONGEST_QUOTE = 500;

    private static final double DIGITS = 10_000;

    private Written() {}

    static ReviewDocument.Signals signals(SignalSummary summary) {
        return new ReviewDocument.Signals(
                summary.nakedPing(),
                summary.ask(),
                summary.context(),
                summary.objective(),
                summary.owner(),
                summary.deadline(),
                summary.urgency(),
                summary.blocker(),
                summary.decision(),
                summary.topics(),
                summary.questions(),
                summary.meetingRequest());
    }

    static ReviewDocument.Change change(Readiness.Change change) {
        return new ReviewDocument.Change(change.says(), rounded(change.probability()));
    }

    static AdviceDocument.Verdict verdict(Advice advice, String text) {
        return new AdviceDocument.Verdict(
                advice.mode(),
                rounded(advice.confidence()),
                rounded(advice.balance()),
                advice.contributions().stream()
                        .map(contribution -> contribution(contribution, text))
                        .toList());
    }

    static ReviewDocument.Finding finding(Finding finding, String text) {
        return new ReviewDocument.Finding(
                finding.rule(),
                finding.severity(),
                finding.span(),
                quote(finding.span(), text),
                finding.seen(),
                finding.why(),
                finding.remedy(),
                finding.evidence(),
                finding.places().stream().map(Written::place).toList(),
                audience(finding.audience()),
                fix(finding.fix()),
                rounded(finding.confidence()));
    }

    private static ReviewDocument.Place place(Place place) {
        if (place instanceof Place.InMessage in) {
            Message message = in.message();
            return new ReviewDocument.Place("message", message.id(), null, in.span(), quote(in.span(), message.text()));
        }
        Place.InField in = (Place.InField) place;
        return new ReviewDocument.Place(
                in.kind(),
                in.id(),
                in.field(),
                null,
                quote(new Span(0, in.quote().length()), in.quote()));
    }

    private static @Nullable String audience(Audience audience) {
        return audience instanceof Audience.Only only ? only.person().id() : null;
    }

    /** Four digits tell all that an estimate knows. */
    static double rounded(double number) {
        return Math.round(number * DIGITS) / DIGITS;
    }

    private static AdviceDocument.Contribution contribution(Contribution contribution, String text) {
        Span span = contribution.evidence().span();
        return new AdviceDocument.Contribution(
                contribution.factor().id(),
                contribution.evidence().says(),
                rounded(contribution.weight()),
                contribution.factor().decides(),
                span,
                span == null ? null : quote(span, text));
    }

    private static ReviewDocument.@Nullable Fix fix(@Nullable Fix fix) {
        if (fix == null) {
            return null;
        }
        return new ReviewDocument.Fix(
                fix.label(),
                fix.edits().stream()
                        .map(edit -> new ReviewDocument.Edit(edit.span(), edit.replacement()))
                        .toList());
    }

    private static String quote(Span span, String text) {
        if (span.length() <= LONGEST_QUOTE) {
            return span.of(text);
        }
        int end = span.start() + LONGEST_QUOTE;
        return text.substring(span.start(), Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }
}
