package dev.adagio.decision.writing;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.decision.reading.DecisionReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form for new records. In a team's own one, {@code {number}}, {@code {title}}, {@code {status}}, {@code
 * {date}}, {@code {deciders}}, {@code {consulted}} and {@code {informed}} are filled in, and so are the
 * words {@code NUMBER}, {@code TITLE}, {@code STATUS} and {@code DATE}; a line of which nothing but a name
 * would be left goes. What it has no such place for is written where a record says it. Immutable.
 */
public final class RecordTemplate {

    private static final DecisionReader READER = new DecisionReader();
    private static final Pattern PLACE = Pattern.compile(
            "\\{(number|title|status|date|deciders|consulted|informed)\\}|\\b(NUMBER|TITLE|STATUS|DATE)\\b");
    private static final Pattern PEOPLE = Pattern.compile("(?m)^.*\\{(deciders|consulted|informed)\\}.*\\R?(?:\\R)?");

    private final String text;

    private RecordTemplate(String text) {
        this.text = text;
    }

    /** Context, options, outcome and their pros and cons, with front matter, as MADR 4 has it. */
    public static RecordTemplate madr() {
        return ours("madr.md");
    }

    /** Status, context, decision and consequences, as Nygard has it. */
    public static RecordTemplate nygard() {
        return ours("nygard.md");
    }

    /** One sentence that says it all. */
    public static RecordTemplate yStatement() {
        return ours("y-statement.md");
    }

    /** A team's own. */
    public static RecordTemplate of(String text) {
        return new RecordTemplate(Objects.requireNonNull(text, "text"));
    }

    /** Opened by this class itself: within a module, no other may. */
    private static RecordTemplate ours(String name) {
        try (InputStream in = Objects.requireNonNull(RecordTemplate.class.getResourceAsStream(name), name)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a record, which is read back as it was meant.
     *
     * @param path where it is to lie; its ending tells the markup
     * @throws UneditableException if the template has no place for something
     */
    public String fill(String path, NewRecord record) {
        String filled = withoutEmpty(record);
        boolean data = filled.startsWith("---");
        int body = data ? filled.indexOf("\n---", 3) : 0;
        StringBuilder out = new StringBuilder();
        Matcher place = PLACE.matcher(filled);
        while (place.find()) {
            boolean inData = place.start() < body;
            String name = place.group(1) == null ? place.group(2) : place.group(1);
            place.appendReplacement(
                    out, Matcher.quoteReplacement(value(name.toLowerCase(Locale.ROOT), record, inData)));
        }
        String text = place.appendTail(out).toString();
        text = mended(path, text, record);
        return text;
    }

    /** The template without the lines for people of whom there are none, nor the empty lines below them. */
    private String withoutEmpty(NewRecord record) {
        StringBuilder out = new StringBuilder();
        Matcher line = PEOPLE.matcher(text);
        while (line.find()) {
            boolean empty = people(line.group(1), record).isEmpty();
            line.appendReplacement(out, Matcher.quoteReplacement(empty ? "" : line.group()));
        }
        return line.appendTail(out).toString();
    }

    private static List<String> people(String role, NewRecord record) {
        return switch (role) {
            case "deciders" -> record.deciders();
            case "consulted" -> record.consulted();
            default -> record.informed();
        };
    }

    private static String value(String name, NewRecord record, boolean inData) {
        return switch (name) {
            case "number" -> Integer.toString(record.number());
            case "title" -> inData ? Style.quoted(record.title()) : record.title();
            case "status" -> inData ? word(record.status()) : Style.capital(word(record.status()));
            case "date" -> record.date().toString();
            default -> inData ? list(people(name, record)) : String.join(", ", people(name, record));
        };
    }

    /** Names as a list in YAML. */
    static String list(List<String> names) {
        return "["
                + String.join(
                        ", ",
                        names.stream()
                                .map(name -> name.matches("[\\p{L}\\d .@_-]+") ? Style.quoted(name) : doubled(name))
                                .toList())
                + "]";
    }

    private static String doubled(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** The text with what the template had no place for, written where records have it. */
    private static String mended(String path, String text, NewRecord wanted) {
        String now = text;
        DecisionRecord read = READER.read(path, now);
        if (!read.title().equals(wanted.title())) {
            now = new RecordEditor(read).title(wanted.title()).apply(now);
            read = READER.read(path, now);
        }
        if (read.status() != wanted.status()) {
            now = new RecordEditor(read).status(wanted.status()).apply(now);
            read = READER.read(path, now);
        }
        LocalDate date = wanted.date();
        return read.date().filter(date::equals).isPresent()
                ? now
                : new RecordEditor(read).date(date).apply(now);
    }
}
