package dev.adagio.yaml;

import dev.adagio.text.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads one YAML document. Aliases are refused, so that a small file cannot stand for a large one, and
 * so are tags; nesting and size are bounded.
 */
public final class YamlReader {

    private static final int DEEPEST = 20;
    private static final int LONGEST = 1 << 18;

    private final String text;
    private final Problems problems;
    private final int longest;
    private Iterator<Event> events = List.<Event>of().iterator();
    private int countedPoints;
    private int countedUnits;

    /** A reader of a file a person keeps at hand. */
    public YamlReader(String text, Problems problems) {
        this(text, problems, LONGEST);
    }

    /** A reader of a file of at most so many UTF-16 units. */
    public YamlReader(String text, Problems problems, int longest) {
        this.text = text;
        this.problems = problems;
        this.longest = longest;
    }

    /** The document, or empty where there is none or it cannot be read. */
    public Optional<Node> read() {
        if (text.length() > longest) {
            problems.add(new Span(0, 0), "the file has " + text.length() + " characters", "at most " + longest);
            return Optional.empty();
        }
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(longest);
            events = new Yaml(options).parse(new StringReader(text)).iterator();
            return documents();
        } catch (MarkedYAMLException wrong) {
            malformed(wrong);
        } catch (ReaderException wrong) {
            int offset = offset(wrong.getPosition());
            problems.add(
                    new Span(offset, Math.min(text.length(), offset + 1)),
                    "a character that YAML does not allow",
                    "text without control characters");
        } catch (YAMLException wrong) {
            problems.add(new Span(0, 0), "this is no YAML: " + wrong.getMessage(), "YAML");
        }
        return Optional.empty();
    }

    /** An unclosed quote is found at the end of the file, and meant where it opens. */
    private void malformed(MarkedYAMLException wrong) {
        boolean quote = wrong.getContext() != null && wrong.getContext().contains("quoted scalar");
        Mark mark = quote ? wrong.getContextMark() : wrong.getProblemMark();
        boolean bare = String.valueOf(wrong.getProblem()).endsWith("but got ?");
        problems.add(
                place(mark, mark),
                "this is no YAML: " + wrong.getProblem(),
                quote
                        ? "a quote that closes"
                        : bare
                                ? "quotes around words within brackets that have a question mark"
                                : "a key in each line, with keys of one level indented alike");
    }

    private Optional<Node> documents() {
        Node first = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                if (first != null) {
                    problems.add(span(event), "a second document begins here", "one document in a file");
                    return Optional.empty();
                }
                first = node(events.next(), 0);
            }
        }
        return Optional.ofNullable(first);
    }

    private Node node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new YAMLException("it is nested more than " + DEEPEST + " deep");
        }
        if (event instanceof ScalarEvent scalar) {
            plain(scalar.getAnchor(), scalar.getTag(), span(event));
            return new Node.Scalar(span(event), scalar.getValue());
        }
        if (event instanceof SequenceStartEvent sequence) {
            plain(sequence.getAnchor(), sequence.getTag(), span(event));
            return sequence(span(event), depth);
        }
        if (event instanceof MappingStartEvent mapping) {
            plain(mapping.getAnchor(), mapping.getTag(), span(event));
            return mapping(span(event), depth);
        }
        if (event instanceof AliasEvent) {
            problems.add(span(event), "an alias", "the value itself, written out");
        }
        return new Node.Scalar(span(event), "");
    }

    private Node sequence(Span span, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new Node.Sequence(span, items);
    }

    private Node mapping(Span span, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            Node key = node(next, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (key instanceof Node.Scalar scalar) {
                entries.add(new Node.Entry(scalar, value));
            } else {
                problems.add(key.span(), key.describe() + " as a key", "a word as a key");
            }
        }
        return new Node.Mapping(span, entries);
    }

    private void plain(@Nullable String anchor, @Nullable String tag, Span span) {
        if (anchor != null) {
            problems.add(span, "an anchor, '&" + anchor + "'", "values without anchors and aliases");
        }
        if (tag != null) {
            problems.add(span, "a tag, '" + tag + "'", "values without tags");
        }
    }

    private Span span(Event event) {
        return place(event.getStartMark(), event.getEndMark());
    }

    private Span place(@Nullable Mark start, @Nullable Mark end) {
        int from = start == null ? 0 : offset(start.getIndex());
        int to = end == null ? from : offset(end.getIndex());
        return new Span(from, Math.max(from, to));
    }

    /** The offset of a character counted in code points, as YAML counts; quick for places near the last one asked for. */
    private int offset(int codePoints) {
        while (countedPoints > codePoints) {
            countedUnits -= Character.charCount(text.codePointBefore(countedUnits));
            countedPoints--;
        }
        while (countedPoints < codePoints && countedUnits < text.length()) {
            countedUnits += Character.charCount(text.codePointAt(countedUnits));
            countedPoints++;
        }
        return countedUnits;
    }
}
