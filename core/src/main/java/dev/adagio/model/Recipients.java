package dev.adagio.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Who a message is addressed to.
 *
 * @param to those of whom something may be expected
 * @param cc those who are only kept informed
 */
public record Recipients(List<Participant> to, List<Participant> cc) {

    public Recipients {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
    }

    /** Recipients who are all addressed directly. */
    public static Recipients to(Participant... to) {
        return new Recipients(List.of(to), List.of());
    }

    /** Recipients of whom only the number is known. */
    public static Recipients ofCounts(int to, int cc) {
        return new Recipients(anonymous("to-", to), anonymous("cc-", cc));
    }

    /** How many people receive the message. */
    public int count() {
        return to.size() + cc.size();
    }

    private static List<Participant> anonymous(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Participant(prefix + i, "", null))
                .toList();
    }
}
