package dev.adagio.examples.report.html;

import static dev.adagio.examples.report.html.Stage.HARBOUR;
import static dev.adagio.examples.report.html.Stage.KITCHEN;
import static dev.adagio.examples.report.html.Stage.MONDAY;

import dev.adagio.examples.archive.item.Problem;
import dev.adagio.model.Channel;
import dev.adagio.model.Meeting;
import dev.adagio.model.Participant;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** A small archive in which each part of the page has something to show. */
final class Team {

    static final List<String> NAMES = List.of("Quirin Ferlauto", "Ottilie", "Branwen", "Zoltan", "Sunniva", "Thibault");

    private Team() {}

    static Stage on(Stage stage) {
        for (int i = 0; i < NAMES.size(); i++) {
            stage.message(
                            NAMES.get(i),
                            HARBOUR,
                            MONDAY.plusSeconds(60L * i),
                            "Send me the tide table asap, " + i + " is late.")
                    .message(NAMES.get(i), KITCHEN, MONDAY.plus(Duration.ofDays(7 + i)), "The kettle is on.");
        }
        stage.message("Ottilie", direct("Ottilie", "Branwen"), MONDAY, "Where is it ??")
                .message("Quirin Ferlauto", HARBOUR, MONDAY.plus(Duration.ofDays(9)), "The crane went boom.")
                .problem(new Problem("team/broken.json", 3, 7, "ends in the middle of a word", Problem.Level.ERROR));
        for (int people = 2; people <= NAMES.size(); people++) {
            stage.meeting(round(people));
        }
        return stage;
    }

    private static Meeting round(int people) {
        return new Meeting(
                "round-" + people,
                "Weekly round",
                "Everybody tells the news.",
                MONDAY.atZone(ZoneOffset.UTC),
                Duration.ofMinutes(45),
                Participant.named("Sunniva"),
                NAMES.stream().limit(people).map(Participant::named).toList(),
                List.of(),
                "FREQ=WEEKLY",
                false);
    }

    static Channel direct(String... names) {
        return new Channel(
                "D1",
                String.join(", ", names),
                Channel.Kind.DIRECT,
                "",
                null,
                Stream.of(names).map(Participant::named).toList(),
                null);
    }
}
