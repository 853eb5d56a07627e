package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Quote;
import dev.adagio.rules.synchrony.meeting.Invitation;
import dev.adagio.rules.synchrony.meeting.Preread;
import dev.adagio.rules.synchrony.meeting.Purpose;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** People are called together to settle something that they see there for the first time: it is written first. */
final class Unprepared implements Factor {

    private static final String UNREAD = "synchrony: no-preread";

    /** Only who settles or judges something has to have read it; the rest may well come unprepared. */
    private static final Set<Purpose> SETTLING = Set.of(Purpose.DECISION, Purpose.REVIEW);

    /** What is called for in spite of it: a call over what is contested or presses, or little to think about. */
    private static final List<String> EXCUSED = List.of(
            "synchrony: contested",
            "synchrony: must-converge",
            "synchrony: short-slack",
            "synchrony: reversible",
            "synchrony: called-off");

    private static final FactorInfo INFO = new FactorInfo(
                    "no-preread",
                    "there is nothing to read before it is settled",
                    0,
                    Mode.ASYNC,
                    Bibliography.GITLAB.title())
            .remedied(Remedies.PREREAD);

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public List<String> wording() {
        return Stream.concat(Stream.of(UNREAD, Preread.PREPARED), EXCUSED.stream())
                .toList();
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        if (!Invitation.is(signals)
                || !Purpose.of(signals).map(SETTLING::contains).orElse(true)) {
            return Optional.empty();
        }
        return signals.body().phrases(UNREAD).stream()
                .findFirst()
                .map(match -> new Evidence("it says " + Quote.of(signals, match.span()), match.span(), 1))
                .or(() -> nothing(signals)
                        ? Optional.of(
                                new Evidence("a decision is to be made, and nothing is linked to read before", null, 1))
                        : Optional.empty());
    }

    /** A title alone may stand for an invitation whose text is not known. */
    private static boolean nothing(Signals signals) {
        return Purpose.of(signals).filter(Purpose.DECISION::equals).isPresent()
                && !signals.message().text().isBlank()
                && !Preread.isIn(signals)
                && EXCUSED.stream()
                        .noneMatch(excuse ->
                                signals.body().says(excuse) || signals.title().says(excuse));
    }

    @Override
    public Optional<String> assumption(Signals signals) {
        return Invitation.is(signals)
                        && signals.message().text().isBlank()
                        && Purpose.of(signals).filter(Purpose.DECISION::equals).isPresent()
                ? Optional.of("there is something to read before")
                : Optional.empty();
    }
}
