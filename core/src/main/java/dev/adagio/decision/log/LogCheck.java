package dev.adagio.decision.log;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Diagnostic;
import dev.adagio.decision.RecordLink;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.Status;
import dev.adagio.model.Assignment;
import dev.adagio.rule.Fix;
import dev.adagio.rule.RuleInfo;
import dev.adagio.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the questions of {@link LogRules} that concern one record, its number and its links; see {@link BondCheck}. */
final class LogCheck {

    private final DecisionLog log;
    private final Index index;
    private final LocalDate today;
    private final Collection<Assignment> assignments;
    private final List<Problem> problems = new ArrayList<>();

    LogCheck(DecisionLog log, Index index, LocalDate today, Collection<Assignment> assignments) {
        this.assignments = assignments;
        this.log = log;
        this.index = index;
        this.today = today;
    }

    List<Problem> problems() {
        for (DecisionRecord record : log.records()) {
            diagnostics(record);
            duplicate(record);
            record.links().forEach(link -> link(record, link));
            review(record);
        }
        gaps();
        problems.addAll(new BondCheck(log).problems());
        problems.addAll(new HolderCheck(log, assignments, today).problems());
        problems.addAll(new TwinCheck(log).problems());
        problems.sort(Comparator.comparing((Problem each) -> each.record().path())
                .thenComparing(each -> each.finding().span())
                .thenComparing(each -> each.finding().rule()));
        return List.copyOf(problems);
    }

    private void add(DecisionRecord record, RuleInfo rule, Span span, String seen, @Nullable Fix fix) {
        problems.add(new Problem(record, rule.finding(span).seen(seen).fix(fix).build()));
    }

    private void diagnostics(DecisionRecord record) {
        for (Diagnostic diagnostic : record.diagnostics()) {
            RuleInfo rule = LogRules.of(diagnostic.kind());
            Span span = diagnostic.span();
            Span within = span.end() <= record.text().length() ? span : new Span(0, 0);
            add(record, rule, within, rule.title(), null);
        }
    }

    private void duplicate(DecisionRecord record) {
        if (record.number().isEmpty()) {
            return;
        }
        int number = record.number().getAsInt();
        for (DecisionRecord other : index.numbered(Paths.shelf(record), number)) {
            if (!other.path().equals(record.path())) {
                add(
                        record,
                        LogRules.DUPLICATE_NUMBER,
                        title(record),
                        "number " + number + " is also that of " + other.path(),
                        null);
                return;
            }
        }
    }

    private void link(DecisionRecord record, RecordLink link) {
        Target target = index.target(record, link);
        boolean loose = link.relation() == Relation.RELATES && link.file().isEmpty();
        if (target instanceof Target.Missing && !loose) {
            add(
                    record,
                    LogRules.BROKEN_LINK,
                    link.span(),
                    "there is no " + link.file().orElse(link.target()),
                    null);
        } else if (target instanceof Target.Found found && !found.exact()) {
            String right = Paths.relative(
                    Paths.slashed(record.path()), Paths.slashed(found.record().path()));
            add(
                    record,
                    LogRules.BROKEN_LINK,
                    link.span(),
                    "there is no " + link.file().orElse(link.target()) + "; " + right + " may be meant",
                    relinked(record, link, right));
        } else if (target instanceof Target.Ambiguous several && !loose) {
            List<String> paths =
                    several.records().stream().map(DecisionRecord::path).toList();
            add(
                    record,
                    LogRules.AMBIGUOUS_LINK,
                    link.span(),
                    link.target() + " may be " + String.join(" or ", paths),
                    null);
        }
    }

    private static @Nullable Fix relinked(DecisionRecord record, RecordLink link, String right) {
        String file = link.file().orElse("");
        int at = file.isEmpty() ? -1 : record.text().indexOf(file, link.span().start());
        Span span = new Span(Math.max(at, 0), Math.max(at, 0) + file.length());
        return at >= 0 && link.span().contains(span) ? Fix.replacing("Point to " + right, span, right) : null;
    }

    private void review(DecisionRecord record) {
        Optional<Claim<LocalDate>> review = record.review();
        if (review.isPresent() && review.get().value().isBefore(today) && record.status() == Status.ACCEPTED) {
            add(
                    record,
                    LogRules.REVIEW_DUE,
                    title(record, review.get().span()),
                    "was to be looked at again by " + review.get().value(),
                    null);
        }
    }

    private void gaps() {
        Map<String, Integer> last = new HashMap<>();
        for (DecisionRecord record : log.records()) {
            if (record.number().isEmpty()) {
                continue;
            }
            int number = record.number().getAsInt();
            Integer before = last.put(Paths.shelf(record), number);
            if (before != null && number > before + 1) {
                String missing = number == before + 2
                        ? "there is no number " + (before + 1)
                        : "there are no numbers " + (before + 1) + " to " + (number - 1);
                add(record, LogRules.NUMBER_GAP, title(record), missing, null);
            }
        }
    }

    /** The title in the text, or the beginning of it where the file's name alone is the title. */
    static Span title(DecisionRecord record) {
        return record.titles().stream()
                .map(Claim::span)
                .filter(span -> !span.isEmpty() && span.end() <= record.text().length())
                .findFirst()
                .orElse(new Span(0, 0));
    }

    private static Span title(DecisionRecord record, Span preferred) {
        return preferred.end() <= record.text().length() ? preferred : title(record);
    }
}
