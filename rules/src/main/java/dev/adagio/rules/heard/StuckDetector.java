package dev.adagio.rules.heard;

import dev.adagio.signal.BlockerMention;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import java.util.List;

/** Finds work that is named and said to stand still. */
record StuckDetector() implements Detector<Stuck> {

    @Override
    public Class<Stuck> finds() {
        return Stuck.class;
    }

    @Override
    public List<Stuck> detect(Signals signals) {
        List<BlockerMention> blockers = signals.all(BlockerMention.class);
        if (blockers.isEmpty()) {
            return List.of();
        }
        BlockerMention first = blockers.get(0);
        return List.of(new Stuck(first.span(), first.confidence(), Keys.of(signals)));
    }
}
