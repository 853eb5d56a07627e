package dev.adagio.declarative.pack;

import dev.adagio.engine.Engine;
import dev.adagio.engine.EngineBuilder;
import dev.adagio.engine.Review;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.signal.Language;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the examples of rules, in one engine for all of them. */
final class ExampleCheck {

    private final List<Rule<?>> rules;
    private final Engine engine;

    /**
     * An example that is not as it says.
     *
     * @param rule the id of the rule
     * @param example the example
     * @param says what was found instead
     * @param expected what should have been
     */
    record Failure(String rule, Example<?> example, String says, String expected) {}

    ExampleCheck(List<Language> languages, List<Rule<?>> rules) {
        this.rules = rules;
        EngineBuilder builder = Engine.builder();
        Profile profile = Profile.DEFAULT;
        for (Rule<?> rule : rules) {
            builder.add(rule);
            profile = rule.info().optional() ? profile.with(rule.info().id(), Profile.Setting.ON) : profile;
        }
        languages.forEach(builder::add);
        this.engine = builder.profile(profile).build();
    }

    /** All that fail, in the order of the rules. */
    List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        for (Rule<?> rule : rules) {
            rule.examples().forEach(example -> check(rule.info().id(), example, failures));
            for (boolean flagged : new boolean[] {true, false}) {
                if (rule.examples().stream().noneMatch(example -> example.isFlagged() == flagged)) {
                    failures.add(new Failure(
                            rule.info().id(),
                            rule.examples().isEmpty()
                                    ? Example.accepted("")
                                    : rule.examples().get(0),
                            rule.info().id() + " has no " + (flagged ? "flagged" : "accepted") + " example",
                            "at least one of each kind"));
                }
            }
        }
        return failures;
    }

    private void check(String id, Example<?> example, List<Failure> failures) {
        Review review = engine.review(example.subject());
        List<Span> found = Stream.of(review)
                .flatMap(all -> all.findings().stream())
                .filter(finding -> finding.rule().equals(id))
                .map(Finding::span)
                .sorted()
                .toList();
        String text = review.message().text();
        review.failures().stream()
                .filter(failure -> failure.source().equals(id))
                .forEach(failure ->
                        failures.add(new Failure(id, example, id + " " + failure.says(), "a rule that runs")));
        if (!found.equals(example.marks().stream().sorted().toList())) {
            failures.add(new Failure(
                    id,
                    example,
                    id + " finds " + quoted(found, text) + " in this example",
                    example.isFlagged() ? "what is marked, " + quoted(example.marks(), text) : "nothing to be found"));
        }
    }

    private static String quoted(List<Span> spans, String text) {
        return spans.isEmpty()
                ? "nothing"
                : String.join(
                        " and ",
                        spans.stream().map(span -> "'" + span.of(text) + "'").toList());
    }
}
