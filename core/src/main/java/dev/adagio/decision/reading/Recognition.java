package dev.adagio.decision.reading;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.vocabulary.Vocabulary;
import java.util.List;

/** Tells records from other documents: by what they have in them, and by where they lie. */
final class Recognition {

    private static final int ENOUGH = 3;
    private static final List<SectionKind> TELLING =
            List.of(SectionKind.CONTEXT, SectionKind.CONSEQUENCES, SectionKind.OPTIONS, SectionKind.DRIVERS);

    private Recognition() {}

    static boolean isRecord(DecisionRecord record) {
        int signs = record.sections(SectionKind.OUTCOME).isEmpty() ? 0 : 2;
        for (SectionKind kind : TELLING) {
            signs += record.sections(kind).isEmpty() ? 0 : 1;
        }
        signs += record.status() == Status.UNKNOWN ? 0 : 1;
        signs += record.number().isPresent() ? 1 : 0;
        signs += record.dates().isEmpty() ? 0 : 1;
        signs += record.deciders().isEmpty() ? 0 : 1;
        signs += liesAmongRecords(record.path()) ? 1 : 0;
        signs += RecordNumbers.isAnnounced(
                        record.titles().isEmpty() ? "" : record.titles().get(0).raw())
                ? 1
                : 0;
        return signs >= ENOUGH;
    }

    private static boolean liesAmongRecords(String path) {
        String[] parts = path.replace('\\', '/').split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            if (Vocabulary.of("folder").exactly(parts[i]) != null) {
                return true;
            }
        }
        return false;
    }
}
