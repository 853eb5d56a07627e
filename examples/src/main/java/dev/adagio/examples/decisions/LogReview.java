package dev.adagio.examples.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.Change;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.log.LogEditor;
import dev.adagio.decision.log.LogRules;
import dev.adagio.decision.log.Problem;
import dev.adagio.engine.Engine;
import dev.adagio.model.Assignment;
import dev.adagio.rule.RuleInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is wrong with a log as a whole, and with each of its records by the rules of an engine. Thread-safe. */
public final class LogReview {

    /** So many rounds are enough: what one repair uncovers, the next one sees. */
    private static final int ROUNDS = 9;

    private final Engine engine;
    private final LocalDate today;
    private final List<Assignment> assignments;

    /**
     * A review.
     *
     * @param today the day on which reviews are due and roles are held
     * @param assignments who holds which role for how long
     */
    public LogReview(Engine engine, LocalDate today, Collection<Assignment> assignments) {
        this.engine = engine;
        this.today = today;
        this.assignments = List.copyOf(assignments);
    }

    /** The rules it asks: those of logs, and those of the engine. */
    public List<RuleInfo> rules() {
        return Stream.concat(LogRules.all().stream(), engine.rules().stream()).toList();
    }

    /** All problems, by record and place. */
    public List<Problem> problems(DecisionLog log) {
        List<Problem> problems = new ArrayList<>(log.problems(today, assignments));
        for (DecisionRecord record : log.records()) {
            engine.review(record).findings().forEach(finding -> problems.add(new Problem(record, finding)));
        }
        problems.sort(Comparator.comparing((Problem each) -> each.record().path())
                .thenComparing(each -> each.finding().span())
                .thenComparing(each -> each.finding().rule()));
        return problems;
    }

    /** The fixes that are safe, the first one of each record; checking again shows what is left. */
    public List<Change> repairs(DecisionLog log) {
        return new LogEditor(log).repair(log.problems(today, assignments));
    }

    /** All repairs, one upon the other, as one change of each file; nothing is written. */
    public List<Change> allRepairs(DecisionLog log) {
        DecisionLog repaired = log;
        for (int round = 0; round < ROUNDS; round++) {
            List<Change> changes = repairs(repaired);
            if (changes.isEmpty()) {
                break;
            }
            repaired = repaired.after(changes);
        }
        Map<String, Change> all = new LinkedHashMap<>();
        for (DecisionRecord record : log.records()) {
            Optional<String> after = repaired.record(record.path()).map(DecisionRecord::text);
            if (!after.equals(Optional.of(record.text()))) {
                all.put(record.path(), new Change(record.path(), Optional.of(record.text()), after));
            }
        }
        return List.copyOf(all.values());
    }
}
