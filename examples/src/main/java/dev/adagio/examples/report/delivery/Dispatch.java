package dev.adagio.examples.report.delivery;

import dev.adagio.delivery.Courier;
import dev.adagio.delivery.Delivery;
import dev.adagio.delivery.Demand;
import dev.adagio.delivery.Team;
import dev.adagio.engine.Review;
import dev.adagio.model.Availability;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import dev.adagio.rules.interruption.Demands;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds for messages when to bring them to whom.
 *
 * @param team the hours of people
 * @param to the ids of those it is for; empty for those a message names, or for all of the team where it names none
 * @param now when it would be sent
 * @param slack how long until it is needed, where the text does not say so; or null
 * @param waiting what waiting costs those who wait
 * @param answer where the answer stands already, or empty
 */
public record Dispatch(
        Team team, Set<String> to, Instant now, @Nullable Duration slack, Duration waiting, String answer) {

    public Dispatch {
        to = Set.copyOf(to);
    }

    /** When to bring it. */
    public Delivery of(Review review) {
        Demand read = Demands.of(review, now);
        Demand demand = new Demand(
                read.override(), answer, read.actionable(), read.slack() == null ? slack : read.slack(), waiting);
        List<Availability> recipients = recipients(review.message().recipients());
        Delivery delivery = new Courier(team.norms()).deliver(demand, recipients, now);
        List<String> assumptions = new ArrayList<>(delivery.assumptions());
        if (demand.waiting().isZero() && demand.actionable()) {
            assumptions.add("nobody is held up while it waits");
        }
        unknown(review.message().recipients(), recipients)
                .forEach(each -> assumptions.add("the hours of " + each + " are not known, and left out"));
        return new Delivery(delivery.moment(), delivery.because(), delivery.at(), delivery.cost(), assumptions);
    }

    private List<Availability> recipients(@Nullable Recipients named) {
        Set<String> wanted = to.isEmpty() ? ids(named) : to;
        List<Availability> known = team.people().stream()
                .filter(each -> wanted.contains(each.participant().id()))
                .toList();
        return known.isEmpty() && to.isEmpty() ? team.people() : known;
    }

    private Stream<String> unknown(@Nullable Recipients named, List<Availability> found) {
        Set<String> known = found.stream().map(each -> each.participant().id()).collect(Collectors.toSet());
        boolean all = to.isEmpty() && ids(named).stream().noneMatch(known::contains);
        return all
                ? Stream.empty()
                : (to.isEmpty() ? ids(named) : to)
                        .stream().filter(id -> !known.contains(id)).sorted();
    }

    private static Set<String> ids(@Nullable Recipients named) {
        return named == null
                ? Set.of()
                : named.to().stream().map(Participant::id).collect(Collectors.toSet());
    }
}
