package dev.adagio.declarative;

import dev.adagio.delivery.DeliveryNorms;
import dev.adagio.delivery.Team;
import dev.adagio.delivery.Unblocking;
import dev.adagio.model.Availability;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import dev.adagio.yaml.YamlReader;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the hours of people, and what they expect of each other about answers.
 *
 * <pre>{@code
 * people:
 *   ana@example.org:
 *     name: Ana
 *     zone: Europe/Rome
 *     days: mon-fri              # mon-fri where it is left out
 *     hours: 09:00-17:30         # 09:00-17:00 where it is left out
 *     focus: [2026-06-10T07:00Z/2026-06-10T09:30Z]
 * norms:                         # each may be left out
 *   answer: 24h
 *   break: 30m
 *   batches: ["09:30", "13:00", "16:30"]
 *   unblocking: weigh            # weigh, first or at-breaks
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class TeamReader {

    private final Problems problems;
    private final Clocks clocks;
    private final Map<String, Availability> people = new LinkedHashMap<>();
    private Duration answer = DeliveryNorms.DEFAULT.answer();
    private Duration untilBreak = DeliveryNorms.DEFAULT.untilBreak();
    private List<LocalTime> batches = DeliveryNorms.DEFAULT.batches();
    private Unblocking unblocking = DeliveryNorms.DEFAULT.unblocking();

    private TeamReader(Problems problems) {
        this.problems = problems;
        this.clocks = new Clocks(problems);
    }

    /**
     * Reads a team.
     *
     * @param name what the file is called in messages
     * @param text its content, in YAML or JSON
     * @throws dev.adagio.engine.ConfigurationException if anything in it cannot be meant: with all that is wrong, each
     *     with its place, its line and what was expected
     */
    public static Team read(String name, String text) {
        Problems problems = new Problems(name, text);
        TeamReader reader = new TeamReader(problems);
        new YamlReader(text, problems)
                .read()
                .ifPresent(node -> new KnownKeys(
                                problems, "a team", Map.of("people", reader::people, "norms", reader::norms))
                        .read(node));
        problems.raise();
        return new Team(
                List.copyOf(reader.people.values()),
                new DeliveryNorms(reader.answer, reader.untilBreak, reader.batches, reader.unblocking));
    }

    private void people(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(node.span(), node.describe() + " where the people are", "the id of each, such as an address");
            return;
        }
        for (Node.Entry entry : mapping.entries()) {
            String id = entry.key().value();
            if (people.containsKey(id)) {
                problems.add(
                        entry.key().span(), entry.key().describe() + " is there a second time", "each person once");
            } else {
                new PersonReader(problems, clocks, id)
                        .read(entry)
                        .ifPresent(availability -> people.put(id, availability));
            }
        }
    }

    private void norms(Node node) {
        new KnownKeys(
                        problems,
                        "the norms",
                        Map.of(
                                "answer",
                                each -> clocks.duration(each).ifPresent(found -> answer = found),
                                "break",
                                each -> clocks.duration(each).ifPresent(found -> untilBreak = found),
                                "batches",
                                this::batches,
                                "unblocking",
                                this::unblocking))
                .read(node);
    }

    private void batches(Node node) {
        List<LocalTime> times = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> clocks.time(item).ifPresent(times::add));
        }
        if (times.isEmpty()) {
            problems.add(
                    node.span(), node.describe() + " as batches", "a list of times, such as [\"09:30\", \"16:30\"]");
        } else {
            batches = times;
        }
    }

    private void unblocking(Node node) {
        List<String> words =
                Stream.of(Unblocking.values()).map(Unblocking::word).toList();
        Stream.of(Unblocking.values())
                .filter(each ->
                        node instanceof Node.Scalar scalar && each.word().equals(scalar.value()))
                .findFirst()
                .ifPresentOrElse(
                        each -> unblocking = each,
                        () -> problems.add(node.span(), node.describe() + " is no way", String.join(", ", words)));
    }
}
