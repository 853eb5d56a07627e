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

/**
 * The questions of one message, for answers that show which of them they belong to: by its number, or by standing below
 * its words in a quote.
 *
 * @param asked the questions
 * @param numbers the number that each has in its text, else which of them it is
 */
record Points(List<Asked> asked, List<Integer> numbers) {

    private static final Pattern NUMBERED = Pattern.compile("[ \\t*]{0,6}(\\d{1,2})[.):][ \\t]+(\\S.*)");

    private static final int MOST = 60;

    Points {
        asked = List.copyOf(asked);
        numbers = List.copyOf(numbers);
    }

    /** Those of a message. */
    static Points of(Turn question, List<Asked> asked) {
        Map<Integer, Span> numbered = numbered(question);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Span span = asked.get(i).span();
            numbers.add(numbered.entrySet().stream()
                    .filter(point -> point.getValue().overlaps(span))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(i + 1));
        }
        return new Points(asked, numbers);
    }

    /** The answer to each of these that a reply singles out, and nothing for the others. */
    Map<Integer, Span> in(Turn reply) {
        Map<Integer, Span> answers = new HashMap<>();
        Map<Integer, Span> numbered = numbered(reply);
        for (int i = 0; i < asked.size(); i++) {
            Span answer = belowQuote(reply, asked.get(i)).orElse(numbered.get(numbers.get(i)));
            if (answer != null) {
                answers.put(i, answer);
            }
        }
        return answers;
    }

    /** The lines that begin with a number, without it. */
    private static Map<Integer, Span> numbered(Turn heard) {
        Map<Integer, Span> numbered = new HashMap<>();
        List<Block> blocks = heard.signals().body().reading().blocks();
        String text = heard.message().text();
        Matcher line = NUMBERED.matcher(text);
        int end;
        for (int start = 0, found = 0; start < text.length() && found < MOST; start = end + 1) {
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline;
            if (line.region(start, end).lookingAt()) {
                found++;
                Span rest = new Span(line.start(2), line.end(2));
                if (isOwn(rest, blocks)) {
                    numbered.putIfAbsent(Integer.parseInt(line.group(1)), rest);
                }
            }
        }
        return numbered;
    }

    private static boolean isOwn(Span line, List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> block.kind().isOwnWords() && block.span().overlaps(line));
    }

    /** The author's words right below a quote that has the words of this question more than those of any other. */
    private static Optional<Span> belowQuote(Turn reply, Asked asked) {
        List<Block> blocks = reply.signals().body().reading().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block quote = blocks.get(i);
            if (quote.kind() == BlockKind.QUOTE
                    && blocks.get(i + 1).kind().isOwnWords()
                    && Replies.repeats(quote, reply, asked.stems())) {
                return Optional.of(blocks.get(i + 1).span());
            }
        }
        return Optional.empty();
    }
}
