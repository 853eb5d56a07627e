package dev.adagio.rules.language.conversation;

import dev.adagio.text.Block;
import dev.adagio.text.BlockKind;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers that show which question they belong to: by its number, or by standing below its words in a quote. */
final class Points {

    private static final Pattern NUMBER = Pattern.compile("(?m)^[ \\t*]{0,6}(\\d{1,2})[.):][ \\t]+(\\S.*)$");

    private static final int MOST = 60;

    private Points() {}

    /** The answer to each of these that a reply singles out, and nothing for the others. */
    static Map<Integer, Span> in(Turn reply, Turn question, List<Asked> asked) {
        Map<Integer, Span> answers = new HashMap<>();
        Map<Integer, Span> numbered = numbered(reply);
        for (int i = 0; i < asked.size(); i++) {
            Optional<Span> quoted = belowQuote(reply, asked, i);
            Span answer = quoted.orElse(numbered.get(number(question, asked.get(i), i)));
            if (answer != null) {
                answers.put(i, answer);
            }
        }
        return answers;
    }

    /** The number a question has in its text, else which of them it is. */
    private static int number(Turn question, Asked asked, int index) {
        return numbered(question).entrySet().stream()
                .filter(point -> point.getValue().overlaps(asked.span()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(index + 1);
    }

    /** The lines that begin with a number, without it. */
    private static Map<Integer, Span> numbered(Turn heard) {
        Map<Integer, Span> numbered = new HashMap<>();
        List<Block> blocks = heard.signals().body().reading().blocks();
        Matcher lines = NUMBER.matcher(heard.message().text());
        for (int i = 0; i < MOST && lines.find(); i++) {
            Span line = new Span(lines.start(2), lines.end(2));
            if (blocks.stream()
                    .anyMatch(block -> block.kind().isOwnWords() && block.span().overlaps(line))) {
                numbered.putIfAbsent(Integer.parseInt(lines.group(1)), line);
            }
        }
        return numbered;
    }

    /** The author's words right below a quote that has the words of this question more than those of any other. */
    private static Optional<Span> belowQuote(Turn reply, List<Asked> asked, int index) {
        List<Block> blocks = new ArrayList<>(reply.signals().body().reading().blocks());
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block quote = blocks.get(i);
            if (quote.kind() == BlockKind.QUOTE
                    && blocks.get(i + 1).kind().isOwnWords()
                    && Replies.repeats(quote, reply, asked.get(index).stems())) {
                return Optional.of(blocks.get(i + 1).span());
            }
        }
        return Optional.empty();
    }
}
