package dev.adagio.decision.reading;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.vocabulary.RecordNumbers;
import dev.adagio.decision.vocabulary.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;

/** Tells records from other documents: by what they have in them, by their names, and by where they lie. */
final class Recognition {

    private static final int ENOUGH = 3;
    private static final Pattern NUMBERED = Pattern.compile("[\\p{L}_-]{0,40}\\d{3,5}[-_.]");
    private static final List<SectionKind> TELLING =
            List.of(SectionKind.CONTEXT, SectionKind.CONSEQUENCES, SectionKind.OPTIONS, SectionKind.DRIVERS);

    private Recognition() {}

    static boolean isRecord(DecisionRecord record) {
        if (isAboutRecords(record.path())) {
            return false;
        }
        int signs = headed(record, SectionKind.OUTCOME) ? 2 : record.has(SectionKind.OUTCOME) ? 1 : 0;
        for (SectionKind kind : TELLING) {
            signs += headed(record, kind) ? 1 : 0;
        }
        signs += record.status() == Status.UNKNOWN ? 0 : 1;
        signs += record.number().isPresent() ? 1 : 0;
        signs += NUMBERED.matcher(record.id()).lookingAt() ? 1 : 0;
        signs += record.dates().isEmpty() ? 0 : 1;
        signs += record.deciders().isEmpty() ? 0 : 1;
        signs += place(record.path());
        signs += record.titles().stream().anyMatch(title -> RecordNumbers.isAnnounced(title.raw())) ? 1 : 0;
        return signs >= ENOUGH;
    }

    /** Whether it is the read-me, index or template of a folder for records. */
    private static boolean isAboutRecords(String path) {
        String[] parts = path.replace('\\', '/').split("/");
        String name = parts[parts.length - 1];
        int dot = name.lastIndexOf('.');
        boolean generic = Vocabulary.of("about").exactly(dot > 0 ? name.substring(0, dot) : name) != null;
        return generic && (parts.length == 1 || Vocabulary.of("folder").exactly(parts[parts.length - 2]) != null);
    }

    private static boolean headed(DecisionRecord record, SectionKind kind) {
        return record.sections(kind).stream().anyMatch(section -> section.level() < RecordSection.LABEL);
    }

    /** Nearly all in a folder for records is one; in the folders below it, much is. */
    private static int place(String path) {
        String[] parts = path.replace('\\', '/').split("/");
        for (int i = parts.length - 2; i >= 0; i--) {
            if (Vocabulary.of("folder").exactly(parts[i]) != null) {
                return i == parts.length - 2 ? ENOUGH : 1;
            }
        }
        return 0;
    }
}
