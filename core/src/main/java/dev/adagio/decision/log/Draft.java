package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.rule.Fix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Records while several changes are made to them, each to what the one before left. */
final class Draft {

    private static final DecisionReader READER = new DecisionReader();

    private final Map<String, DecisionRecord> first = new LinkedHashMap<>();
    private final Map<String, DecisionRecord> last = new LinkedHashMap<>();

    /** The record as it is by now. */
    DecisionRecord now(DecisionRecord record) {
        return last.getOrDefault(record.path(), record);
    }

    void edit(DecisionRecord record, Function<DecisionRecord, Fix> edit) {
        DecisionRecord now = now(record);
        first.putIfAbsent(record.path(), record);
        last.put(record.path(), READER.read(record.path(), edit.apply(now).apply(now.text())));
    }

    /** All that changed. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        first.forEach(
                (path, record) -> changes.add(Change.edited(record, now(record).text())));
        return changes;
    }
}
