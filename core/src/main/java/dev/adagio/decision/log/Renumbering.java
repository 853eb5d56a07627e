package dev.adagio.decision.log;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Place;
import dev.adagio.decision.writing.UneditableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a record another number: in the name of its file, in its title, and wherever a record names that
 * file, with the number in the words of a link to it. A number alone may mean the other record that has
 * it, and stays.
 */
final class Renumbering {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    private final DecisionLog log;
    private final DecisionRecord record;
    private final int old;
    private final int number;
    private final String oldName;
    private final String newName;

    Renumbering(DecisionLog log, DecisionRecord record, int number) {
        this.log = log;
        this.record = record;
        this.number = number;
        this.old = record.number().orElseThrow(() -> new UneditableException(record.path() + ": it has no number"));
        String path = Paths.slashed(record.path());
        this.oldName = Paths.name(path);
        this.newName = renamed(oldName);
        if (oldName.equals(newName)) {
            throw new UneditableException(record.path() + ": its number is not in the name of its file");
        }
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        String path = record.path().substring(0, record.path().length() - oldName.length()) + newName;
        changes.add(Change.created(path, pointing(titled())));
        for (DecisionRecord other : log.records()) {
            if (!other.path().equals(record.path())) {
                String text = pointing(other.text());
                if (!text.equals(other.text())) {
                    changes.add(Change.edited(other, text));
                }
            }
        }
        changes.add(Change.removed(record));
        return changes;
    }

    /** The name with the first number that is the old one replaced, as wide as it was. */
    private String renamed(String name) {
        return replaced(name, 0, name.length());
    }

    private String replaced(String text, int start, int end) {
        Matcher digits = DIGITS.matcher(text).region(start, end);
        while (digits.find()) {
            if (Integer.parseInt(digits.group()) == old) {
                String now = Integer.toString(number);
                String wide = "0".repeat(Math.max(0, digits.group().length() - now.length())) + now;
                boolean padded = digits.group().startsWith("0");
                return text.substring(0, digits.start()) + (padded ? wide : now) + text.substring(digits.end());
            }
        }
        return text;
    }

    private String titled() {
        Optional<Claim<String>> title = record.titles().stream()
                .filter(claim -> claim.place() == Place.HEADING && !claim.span().isEmpty())
                .findFirst();
        if (title.isEmpty()) {
            return record.text();
        }
        // The words of the title come last in it; numbers in them are no numbers of the record.
        int words =
                record.text().indexOf(title.get().value(), title.get().span().start());
        int end = words < 0 ? title.get().span().end() : words;
        return replaced(record.text(), lineStart(title.get().span().start()), end);
    }

    private int lineStart(int offset) {
        return record.text().lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    }

    /** A text in which all that names the old file names the new one. */
    private String pointing(String text) {
        Pattern file = Pattern.compile("(?<![\\p{L}\\d_-])" + Pattern.quote(oldName) + "(?![\\p{L}\\d_-])");
        StringBuilder changed = new StringBuilder();
        int from = 0;
        Matcher found = file.matcher(text);
        while (found.find()) {
            int label = label(text, from, found.start());
            changed.append(text, from, label);
            String words = text.substring(label, found.start());
            changed.append(replaced(words, 0, words.length())).append(newName);
            from = found.end();
        }
        return changed.append(text, from, text.length()).toString();
    }

    /** Where the words of a Markdown link to the file begin; the file itself where it is none. */
    private static int label(String text, int from, int file) {
        int open = text.lastIndexOf("](", file);
        if (open < from || text.substring(open, file).matches("(?s).*[\\s)].*")) {
            return file;
        }
        int start = text.lastIndexOf('[', open);
        return start < from || text.substring(start, open).indexOf('\n') >= 0 ? file : start;
    }
}
