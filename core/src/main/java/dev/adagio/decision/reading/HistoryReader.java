package dev.adagio.decision.reading;

import dev.adagio.decision.Claim;
import dev.adagio.decision.Place;
import dev.adagio.decision.Status;
import dev.adagio.decision.StatusStep;
import dev.adagio.decision.vocabulary.Dates;
import dev.adagio.decision.vocabulary.Phrases;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of a decision's life: statuses with the day beside them, and the reason where there is one. */
final class HistoryReader {

    private final String text;
    private final RecordText record;

    HistoryReader(RecordText record) {
        this.record = record;
        this.text = record.text();
    }

    /** The steps in the order of their days; those of one day as they are written. */
    List<StatusStep> read(List<Claim<Status>> statuses) {
        List<Claim<Status>> claims = statuses.stream()
                .filter(claim -> claim.place() != Place.SIDECAR && claim.place() != Place.NAME)
                .sorted(Comparator.comparingInt(claim -> claim.span().start()))
                .collect(Collectors.toMap(Claim::span, claim -> claim, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        List<StatusStep> steps = new ArrayList<>();
        int last = -1;
        boolean led = false;
        for (int i = 0; i < claims.size(); i++) {
            Span status = claims.get(i).span();
            int line = lineStart(status.start());
            Span before = new Span(Math.min(Math.max(line, last), status.start()), status.start());
            led = last > line ? led : date(before) != null;
            int next = i + 1 < claims.size() ? claims.get(i + 1).span().start() : text.length();
            Span after = new Span(status.end(), Math.max(status.end(), Math.min(lineEnd(status.end()), next)));
            Dates.Found date = date(led ? before : after);
            if (date != null) {
                steps.add(new StatusStep(claims.get(i), date.date(), reason(after)));
            }
            last = status.end();
        }
        steps.sort(Comparator.comparing(StatusStep::date));
        return List.copyOf(steps);
    }

    /** A day that is said, and not one in the name of a file that is linked to. */
    private Dates.@Nullable Found date(Span span) {
        String said = record.document().statement(span);
        return Dates.in(said, new Span(0, said.length()));
    }

    /** What stands in brackets and is no day, or behind "because". */
    private Optional<Span> reason(Span after) {
        Phrases.Match because = Vocabulary.of("because").within(text, after.start(), after.end());
        if (because != null) {
            return trimmed(because.end(), after.end());
        }
        int open = text.indexOf('(', after.start());
        int close = open < 0 ? -1 : text.indexOf(')', open);
        if (close < 0 || close > after.end() || Dates.in(text, new Span(open, close)) != null) {
            return Optional.empty();
        }
        return trimmed(open + 1, close);
    }

    private Optional<Span> trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && "\n\r".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && "\n\r".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
