package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.advice.Advice;
import dev.adagio.model.Meeting;
import dev.adagio.model.Participant;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is advised on each type of meeting, and what tips the scales. */
class SituationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Status round                        | Everybody says what they are at.                        | 8 | async  | status",
                "Weekly update                       |                                                         | 5 | async  | status",
                "Monday round                        | Round of updates.                                       | 4 | async  | status",
                "All hands                           | Figures of the quarter.                                 | 40 | async | status",
                "Demo: the new checkout              |                                                         | 12 | async | demo",
                "Walkthrough of the archive          |                                                         | 3 | async  | demo",
                "Show and tell                       | Two teams show what is new.                             | 9 | async  | demo",
                "Decide on the fonts                 | Either is easily changed back later.                    | 3 | async  | decision",
                "Decision: which printer             | I recommend option A. Silence means yes.                | 3 | async  | prepared",
                "Choose between two caterers         |                                                         | 2 | async  | decision",
                "Code review: importer               |                                                         | 2 | async  | review",
                "Review of the draft                 | Please read the attached draft.                         | 3 | async  | needs-reflection",
                "Brainstorm: names for the boat      |                                                         | 4 | sync   | must-converge",
                "Ideas for the anniversary           |                                                         | 4 | either | brainstorm",
                "1:1 Ana / Bo                        |                                                         | 1 | sync   | one-to-one",
                "One on one                          |                                                         | 1 | sync   | one-to-one",
                "Retrospective                       | Collect cards first.                                    | 5 | sync   | retrospective",
                "Interview with Mara                 |                                                         | 2 | sync   | interview",
                "Onboarding of Li                    |                                                         | 2 | sync   | onboarding",
                "Kickoff                             | Getting to know each other.                             | 6 | sync   | onboarding",
                "Workshop: soldering                 |                                                         | 5 | sync   | training",
                "Office hours                        | Bring any question.                                     | 3 | either | office-hours",
                "Negotiation with the harbour        |                                                         | 3 | sync   | negotiation",
                "Lease: on which terms?              |                                                         | 2 | sync   | negotiation",
                "Birthday cake                       |                                                         | 20 | sync  | social",
                "Coffee                              | No agenda.                                              | 2 | sync   | social",
                "Incident call                       | Production is down, orders fail.                        | 9 | sync   | incident",
                "Talk                                | We need to clear the air after Tuesday.                 | 1 | sync   | conflict",
                "Conversation                        | Feedback on your performance this year.                 | 1 | sync   | feedback",
                "Conversation                        | Some of us will be laid off.                            | 4 | sync   | sensitive",
                "Store: a decision                   | The options will be shown in the meeting.               | 5 | async  | no-preread",
                "Design session: storage             | The proposal will be presented in the meeting.          | 4 | async  | no-preread",
                "Decide on the store                 | We take one of the two.                                 | 5 | async  | no-preread",
                "Decide on the store                 | Both teams want another one. No handouts.               | 4 | async  | no-preread",
                "Change of the dosing pump           | The auditor requires it. Both of us have to agree.      | 2 | async  | regulated-record",
                "Retention of the logs: workshop     | It must be documented in writing for the regulator.     | 3 | async  | regulated-record",
                "Incident call                       | Production is down. The auditors want the log.          | 5 | sync   | incident",
                "Call                                | Is the checkout down?                                   | 5 | sync   | incident",
                "Call                                | Smoke in the warehouse, please evacuate now.            | 5 | sync   | incident",
                "Storage: we cannot agree            | Both teams want another store. We need to agree on one. | 6 | sync   | must-converge",
                "Cancelled: planning meeting         | No meeting this week.                                   | 6 | async  | called-off",
                "Talk                                |                                                         | 2 | either |",
            })
    void a_type_of_meeting_has_its_verdict(String title, String text, int people, String mode, String top) {
        Advice advice = Discovered.ENGINE.advise(meeting(title, text == null ? "" : text, people));

        assertThat(advice.mode().word()).isEqualTo(mode);
        assertThat(advice.contributions().stream()
                        .findFirst()
                        .map(first -> first.factor().id()))
                .isEqualTo(Optional.ofNullable(top));
    }

    @ParameterizedTest
    @CsvSource({"Status round", "Weekly update", "Demo: checkout", "Decide on the fonts"})
    void one_more_person_never_makes_it_more_worth_meeting(String title) {
        double before = Double.POSITIVE_INFINITY;
        for (int people = 1; people < 15; people++) {
            double balance =
                    Discovered.ENGINE.advise(meeting(title, "", people)).balance();
            assertThat(balance).isLessThanOrEqualTo(before);
            before = balance;
        }
    }

    private static Meeting meeting(String title, String text, int people) {
        List<Participant> required = IntStream.range(0, people)
                .mapToObj(each -> Participant.named("Person " + each))
                .toList();
        return new Meeting("m", title, text, null, Duration.ofMinutes(30), null, required, List.of(), "", false);
    }
}
