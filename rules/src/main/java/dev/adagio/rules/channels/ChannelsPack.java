package dev.adagio.rules.channels;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import dev.adagio.rules.heard.Ears;
import dev.adagio.signal.Detector;
import java.util.List;

/** Rules on how many channels there are, and what belongs in which. */
public final class ChannelsPack implements RulePack {

    /** The pack, which has no state. */
    public ChannelsPack() {}

    @Override
    public String name() {
        return "channels";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                new NoPurpose(),
                new Ownerless(),
                new Unprefixed(),
                new Overlap(),
                new Dormant(),
                new Crosspost(),
                new BotNoise());
    }

    @Override
    public List<Detector<?>> detectors() {
        return Ears.FOR_CHANNELS;
    }
}
