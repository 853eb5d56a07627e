package dev.adagio.decision.writing;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Option;
import dev.adagio.decision.Outcome;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.document.Document;
import dev.adagio.document.Line;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A decision in one sentence: in the context of this, facing that, we decided for one and neglected the other, to
 * achieve something, accepting something else. In the record's own words; what it does not say is left out.
 */
final class InOneSentence {

    /** What the section is called that holds it. */
    static final String HEADING = "In One Sentence";

    private static final int LONGEST = 240;

    private final DecisionRecord record;
    private final Document document;

    InOneSentence(DecisionRecord record, Document document) {
        this.record = record;
        this.document = document;
    }

    /** The sentence, if the record says what was decided. */
    Optional<String> sentence() {
        Optional<String> chosen = record.outcome().flatMap(Outcome::chosen).map(document::plain);
        Optional<String> decided = chosen.isPresent() ? chosen : first(SectionKind.OUTCOME);
        return decided.filter(words -> !words.isBlank()).map(this::sentence);
    }

    private String sentence(String decided) {
        StringBuilder sentence = new StringBuilder(led("In the context of ", record.title()));
        first(SectionKind.CONTEXT)
                .ifPresent(words -> sentence.append(", facing ").append(begun(words)));
        sentence.append(", we decided for ").append(begun(decided));
        List<String> others = record.options().stream()
                .filter(option -> option.verdict() != Option.Verdict.CHOSEN)
                .map(Option::name)
                .filter(name -> !decided.contains(name))
                .toList();
        if (!others.isEmpty()) {
            sentence.append(" and neglected ").append(cut(String.join("; ", others)));
        }
        record.outcome()
                .flatMap(Outcome::because)
                .map(document::plain)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> sentence.append(", to achieve ").append(cut(words)));
        first(SectionKind.CONSEQUENCES)
                .ifPresent(words -> sentence.append(", accepting that ").append(begun(words)));
        return sentence.append('.').toString();
    }

    private static String led(String lead, String words) {
        return words.toLowerCase(Locale.ROOT).startsWith(lead.toLowerCase(Locale.ROOT)) ? words : lead + words;
    }

    /** The first sentence of a section. */
    private Optional<String> first(SectionKind kind) {
        for (RecordSection section : record.sections(kind)) {
            for (Line line : document.lines(section.body())) {
                boolean says = line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.LIST_ITEM;
                String words = says && section.filled() ? document.plain(paragraph(line)) : "";
                if (!words.isBlank()) {
                    int stop = words.indexOf(". ");
                    return Optional.of(stop > 0 ? words.substring(0, stop) : words);
                }
            }
        }
        return Optional.empty();
    }

    private Span paragraph(Line first) {
        int end = first.content().end();
        for (Line line :
                document.lines(new Span(first.span().end(), document.text().length()))) {
            if (line.kind() != Line.Kind.TEXT || end - first.content().start() > LONGEST) {
                break;
            }
            end = line.content().end();
        }
        return new Span(first.content().start(), end);
    }

    /** Words as they go on within a sentence: no capital where the word is an ordinary one. */
    private static String begun(String words) {
        String cut = cut(words);
        boolean ordinary = cut.matches("(?s)(The|A|An|We|It|This|That|There|Our|In|As|To|Use|For|When|If)\\b.*");
        return ordinary ? Character.toLowerCase(cut.charAt(0)) + cut.substring(1) : cut;
    }

    private static String cut(String words) {
        String bare = words.strip().replaceAll("[\\s.:;,]+$", "");
        if (bare.length() <= LONGEST) {
            return bare;
        }
        int end = bare.lastIndexOf(' ', LONGEST);
        return bare.substring(0, end > 0 ? end : bare.offsetByCodePoints(0, LONGEST / 2)) + " \u2026";
    }
}
