package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.synchrony.meeting.Invitation;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/** An invitation to a group that comes together to work through something. */
final class Gathering implements Factor {

    static final String GROUP = "synchrony: gathering";

    private static final FactorInfo INFO = new FactorInfo(
                    "gathering", "a group comes together over open points", 3, null, Bibliography.SYNCHRONICITY.title())
            .remedied(Remedies.PREPARE);

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public List<String> wording() {
        return List.of(GROUP);
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        if (!Invitation.is(signals)) {
            return Optional.empty();
        }
        return signals.body().phrases(GROUP).stream()
                .findFirst()
                .map(match -> new Evidence("it invites a group", match.span(), 1))
                .or(() -> signals.title().says(GROUP)
                        ? Optional.of(new Evidence("its title invites a group", null, 1))
                        : Optional.empty());
    }
}
