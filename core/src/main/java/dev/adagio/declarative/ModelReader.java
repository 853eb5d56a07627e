package dev.adagio.declarative;

import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.AdvicePack;
import dev.adagio.advice.Dispute;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Numbers;
import dev.adagio.yaml.Problems;
import dev.adagio.yaml.YamlReader;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads models of advice: how factors are weighed, from which balance on a verdict is which, how sure it is, and which
 * side is taken where sources contradict each other. What a file leaves out stays as it was.
 *
 * <pre>{@code
 * version: 1
 * thresholds: {sync: 3, async: -1}
 * calibration:
 *   sync: {at: -0.4, rise: 0.5}   # log odds at the threshold, and for each point beyond it; never falling
 *   decided: 0.9                  # where a factor decides alone
 * factors:
 *   must-converge: 2.5            # the weight; which way a factor speaks cannot be changed
 *   unacquainted: off
 *   one-to-one: {decides: true, source: our handbook}
 * disputes:
 *   rounds: posthog
 * }</pre>
 *
 * <p>Thread-safe. What {@link dev.adagio.json.AdviceModelJson} writes is read back as it was.
 */
public final class ModelReader {

    private final Problems problems;
    private final Numbers numbers;
    private final Map<String, FactorInfo> factors = new TreeMap<>();
    private final Map<String, Dispute> disputes = new TreeMap<>();
    private AdviceModel model;

    private ModelReader(Problems problems, AdviceModel base, Collection<AdvicePack> packs) {
        this.problems = problems;
        this.numbers = new Numbers(problems);
        this.model = base;
        for (AdvicePack pack : packs) {
            pack.factors().stream().map(Factor::info).forEach(info -> factors.put(info.id(), info));
            pack.disputes().forEach(dispute -> disputes.put(dispute.id(), dispute));
        }
    }

    /**
     * Reads a model.
     *
     * @param name what the file is called in messages
     * @param text its content, in YAML or JSON; an empty one changes nothing
     * @param base the model it changes
     * @param packs the factors and disputes there are
     * @throws dev.adagio.engine.ConfigurationException if anything in it cannot be meant: with all that is wrong, each
     *     with its place, its line and what was expected
     */
    public static AdviceModel read(String name, String text, AdviceModel base, Collection<AdvicePack> packs) {
        Problems problems = new Problems(name, text);
        ModelReader reader = new ModelReader(problems, base, packs);
        new YamlReader(text, problems).read().ifPresent(reader::model);
        problems.raise();
        return reader.model;
    }

    private void model(Node node) {
        Measures measures = new Measures(problems, numbers);
        new KnownKeys(
                        problems,
                        "a model of advice",
                        Map.of(
                                "version", this::version,
                                "thresholds", each -> model = model.with(measures.thresholds(each, model.thresholds())),
                                "calibration",
                                        each -> model = model.with(measures.calibration(each, model.calibration())),
                                "factors", each -> entries(each, "the factors", this::factor),
                                "disputes", each -> entries(each, "the disputes", this::dispute)))
                .read(node);
    }

    private void version(Node node) {
        if (!(node instanceof Node.Scalar scalar && scalar.value().equals("1"))) {
            problems.add(node.span(), node.describe() + " is no version of this form", "1");
        }
    }

    private void entries(Node node, String what, Consumer<Node.Entry> reader) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node.Scalar> seen = new TreeMap<>();
            for (Node.Entry entry : mapping.entries()) {
                Node.Scalar before = seen.putIfAbsent(entry.key().value(), entry.key());
                if (before == null) {
                    reader.accept(entry);
                } else {
                    problems.add(
                            entry.key().span(),
                            entry.key().describe() + " is set a second time",
                            "each key once; it is set in line " + problems.line(before.span()));
                }
            }
        } else if (!(node instanceof Node.Scalar scalar && scalar.value().isEmpty())) {
            problems.add(node.span(), node.describe() + " where " + what + " are set", "their ids");
        }
    }

    private void factor(Node.Entry entry) {
        Node.Scalar key = entry.key();
        FactorInfo info = factors.get(key.value());
        if (info == null) {
            problems.add(
                    key.span(),
                    "there is no factor " + key.describe(),
                    "the id of a factor" + KnownKeys.meant(key.value(), factors.keySet()));
            return;
        }
        new SettingReader(problems, numbers, info)
                .read(entry.value())
                .ifPresent(setting -> model = model.with(info.id(), setting));
    }

    private void dispute(Node.Entry entry) {
        Node.Scalar key = entry.key();
        Dispute dispute = disputes.get(key.value());
        if (dispute == null) {
            problems.add(
                    key.span(),
                    "there is no dispute " + key.describe(),
                    "one of " + disputes.keySet() + KnownKeys.meant(key.value(), disputes.keySet()));
            return;
        }
        var sides = dispute.sides().stream().map(Dispute.Side::id).toList();
        if (entry.value() instanceof Node.Scalar side && sides.contains(side.value())) {
            model = model.choosing(dispute.id(), side.value());
        } else {
            problems.add(
                    entry.value().span(),
                    entry.value().describe() + " is no side of '" + dispute.id() + "'",
                    String.join(" or ", sides));
        }
    }
}
