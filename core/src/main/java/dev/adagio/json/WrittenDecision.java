package dev.adagio.json;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Option;
import dev.adagio.decision.Outcome;
import dev.adagio.decision.Place;
import dev.adagio.decision.RecordLink;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.RoleClaim;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.StatusStep;
import dev.adagio.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a decision record says, as it is written down. */
final class WrittenDecision {

    private WrittenDecision() {}

    static DecisionDocument of(DecisionRecord record) {
        String text = record.text();
        return new DecisionDocument(
                DecisionDocument.VERSION,
                record.path(),
                record.id(),
                boxed(record.number()),
                record.title(),
                record.status(),
                record.date().map(LocalDate::toString).orElse(null),
                names(record.deciders()),
                names(record.consulted()),
                names(record.informed()),
                record.roles().stream().map(claim -> role(claim, text)).toList(),
                names(record.approvals()),
                names(record.affected()),
                others(record, Relation.SUPERSEDES),
                others(record, Relation.SUPERSEDED_BY),
                record.has(SectionKind.CONTEXT),
                record.hasOptions(),
                optionCount(record),
                record.has(SectionKind.OUTCOME),
                record.has(SectionKind.CONSEQUENCES),
                record.outcome()
                        .flatMap(Outcome::chosen)
                        .map(span -> span.of(text))
                        .orElse(null),
                record.outcome()
                        .flatMap(Outcome::because)
                        .map(span -> span.of(text))
                        .orElse(null),
                record.statuses().stream().map(DecisionDocument.StatusClaim::of).toList(),
                record.history().stream().map(step -> step(step, text)).toList(),
                record.options().stream().map(option -> option(option, text)).toList(),
                record.links().stream().map(WrittenDecision::link).toList(),
                record.sections().stream()
                        .map(section -> new DecisionDocument.Section(
                                section.kind(),
                                section.level(),
                                section.heading().of(text),
                                section.filled(),
                                section.body()))
                        .toList(),
                record.diagnostics().stream()
                        .map(diagnostic -> new DecisionDocument.Notice(diagnostic.kind(), diagnostic.span()))
                        .toList());
    }

    private static DecisionDocument.RoleHolder role(RoleClaim claim, String text) {
        boolean written = claim.person().place() != Place.SIDECAR;
        return new DecisionDocument.RoleHolder(
                claim.role(),
                claim.person().value(),
                claim.scheme().orElse(null),
                claim.scope().filter(span -> written).map(span -> span.of(text)).orElse(null),
                claim.person().span());
    }

    private static DecisionDocument.Step step(StatusStep step, String text) {
        return new DecisionDocument.Step(
                step.status().value(),
                step.date().toString(),
                step.reason().map(span -> span.of(text)).orElse(null),
                step.status().span());
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
    }

    private static List<String> names(List<Claim<String>> claims) {
        return claims.stream().map(Claim::value).toList();
    }

    private static @Nullable Integer optionCount(DecisionRecord record) {
        int count = record.options().size();
        return count == 0 && record.hasOptions() ? null : Integer.valueOf(count);
    }

    private static List<String> others(DecisionRecord record, Relation relation) {
        return record.links(relation).stream()
                .map(WrittenDecision::other)
                .distinct()
                .toList();
    }

    /** Another record by its number, or else by the name of its file, or by its address. */
    private static String other(RecordLink link) {
        if (link.number().isPresent()) {
            return Integer.toString(link.number().getAsInt());
        }
        String file = link.file().orElse(link.target());
        int end = file.indexOf('#') < 0 || file.contains("://") ? file.length() : file.indexOf('#');
        return file.contains("://") ? file : file.substring(file.lastIndexOf('/', end - 1) + 1, end);
    }

    private static DecisionDocument.Option option(Option option, String text) {
        return new DecisionDocument.Option(
                option.name(), option.verdict(), words(option.pros(), text), words(option.cons(), text), option.span());
    }

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).toList();
    }

    private static DecisionDocument.Link link(RecordLink link) {
        return new DecisionDocument.Link(
                link.relation(),
                link.partial(),
                link.target(),
                boxed(link.number()),
                link.file().orElse(null),
                link.span());
    }
}
