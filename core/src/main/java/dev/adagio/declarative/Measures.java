package dev.adagio.declarative;

import dev.adagio.advice.Calibration;
import dev.adagio.advice.Thresholds;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Numbers;
import dev.adagio.yaml.Problems;
import java.util.HashMap;
import java.util.Map;

/** Reads the numbers of a model that belong to no factor. For one file. */
final class Measures {

    private final Problems problems;
    private final Numbers numbers;

    Measures(Problems problems, Numbers numbers) {
        this.problems = problems;
        this.numbers = numbers;
    }

    Thresholds thresholds(Node node, Thresholds base) {
        Map<String, Double> read = new HashMap<>(Map.of("sync", base.sync(), "async", base.async()));
        Map<String, String> source = new HashMap<>(Map.of("source", base.source()));
        new KnownKeys(
                        problems,
                        "the thresholds",
                        Map.of(
                                "sync", each -> number(each, "sync", "a balance, such as 3", read),
                                "async", each -> number(each, "async", "a balance, such as -1", read),
                                "source", each -> words(each, source)))
                .read(node);
        double sync = read.getOrDefault("sync", base.sync());
        double async = read.getOrDefault("async", base.async());
        if (async < sync) {
            return new Thresholds(sync, async, source.getOrDefault("source", ""));
        }
        problems.add(node.span(), "async is " + async + " and sync " + sync, "async below sync");
        return base;
    }

    Calibration calibration(Node node, Calibration base) {
        Map<String, Calibration.Line> lines =
                new HashMap<>(Map.of("sync", base.sync(), "async", base.async(), "either", base.either()));
        Map<String, Double> decided = new HashMap<>(Map.of("decided", base.decided()));
        Map<String, String> source = new HashMap<>(Map.of("source", base.source()));
        new KnownKeys(
                        problems,
                        "the calibration",
                        Map.of(
                                "sync", each -> lines.put("sync", line(each, base.sync())),
                                "async", each -> lines.put("async", line(each, base.async())),
                                "either", each -> lines.put("either", line(each, base.either())),
                                "decided", each -> number(each, "decided", "a confidence from 0 to 1", decided),
                                "source", each -> words(each, source)))
                .read(node);
        double sure = decided.getOrDefault("decided", base.decided());
        if (sure < 0 || sure > 1) {
            problems.add(node.span(), "decided is " + sure, "a confidence from 0 to 1");
            return base;
        }
        return new Calibration(
                lines.getOrDefault("sync", base.sync()),
                lines.getOrDefault("async", base.async()),
                lines.getOrDefault("either", base.either()),
                sure,
                source.getOrDefault("source", ""));
    }

    private Calibration.Line line(Node node, Calibration.Line base) {
        Map<String, Double> read = new HashMap<>(Map.of("at", base.at(), "rise", base.rise()));
        new KnownKeys(
                        problems,
                        "a line of calibration",
                        Map.of(
                                "at", each -> number(each, "at", "log odds, such as 0.5", read),
                                "rise", each -> number(each, "rise", "log odds for each point, at least 0", read)))
                .read(node);
        double rise = read.getOrDefault("rise", base.rise());
        if (rise < 0) {
            problems.add(
                    node.span(),
                    "confidence falls by " + rise,
                    "rise of at least 0: more evidence never makes less sure");
            return base;
        }
        return new Calibration.Line(read.getOrDefault("at", base.at()), rise);
    }

    private void number(Node node, String key, String expected, Map<String, Double> to) {
        numbers.read(node, expected).ifPresent(number -> to.put(key, number));
    }

    private void words(Node node, Map<String, String> to) {
        if (node instanceof Node.Scalar scalar) {
            to.put("source", scalar.value());
        } else {
            problems.add(node.span(), node.describe() + " is no source", "words");
        }
    }
}
