package dev.adagio.decision.log;

import dev.adagio.decision.Diagnostic;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a log is checked for. */
public final class LogRules {

    static final RuleInfo DUPLICATE_NUMBER = RuleInfo.of(
                    "decisions/duplicate-number", Severity.ERROR, "has a number that another record has too")
            .because("Whoever names a decision by its number means one of them. Two branches that each took the next "
                    + "number end like this.")
            .clearedBy("Give one of them the next free number, and let all that point to it follow.")
            .build();

    static final RuleInfo NUMBER_GAP = RuleInfo.of(
                    "decisions/number-gap", Severity.HINT, "follows a number that no record has")
            .because("A number that is missing looks like a decision that was lost.")
            .clearedBy("Find the missing record, or leave it: numbers are not to be used again.")
            .build();

    static final RuleInfo BROKEN_LINK = RuleInfo.of(
                    "decisions/broken-link", Severity.WARNING, "points to a record that is not there")
            .because("The way from a decision to what replaced or changed it ends here.")
            .clearedBy("Name the file that the record has now.")
            .build();

    static final RuleInfo AMBIGUOUS_LINK = RuleInfo.of(
                    "decisions/ambiguous-link", Severity.WARNING, "points to a number that several records have")
            .because("Which of them is meant cannot be told.")
            .clearedBy("Name the file of the record that is meant.")
            .build();

    static final RuleInfo ONE_SIDED_LINK = RuleInfo.of(
                    "decisions/one-sided-link", Severity.WARNING, "does not say what another record says of it")
            .because("Whoever reads this record first does not learn of the other one.")
            .clearedBy("Say it here too.")
            .build();

    static final RuleInfo STILL_ACCEPTED = RuleInfo.of(
                    "decisions/still-accepted", Severity.WARNING, "counts as accepted, and has been replaced")
            .because("An accepted decision claims to replace this one; both cannot be in force.")
            .clearedBy("Mark this one as superseded, or say which part of it was replaced.")
            .build();

    static final RuleInfo SUPERSEDED_TOO_EARLY = RuleInfo.of(
                    "decisions/superseded-too-early", Severity.WARNING, "is superseded by what is not decided")
            .because("Until its successor is accepted, a decision stays in force; if that is rejected, it never ended.")
            .clearedBy("Accept the successor, or leave this one in force until then.")
            .build();

    static final RuleInfo NO_SUCCESSOR = RuleInfo.of(
                    "decisions/no-successor", Severity.WARNING, "is superseded, and by what is not said")
            .because("It is no longer to be followed, and nothing tells what is.")
            .clearedBy("Name the record that replaces it; if there is none, it is deprecated.")
            .build();

    static final RuleInfo CYCLE = RuleInfo.of(
                    "decisions/cycle", Severity.ERROR, "replaces a record that replaces it in turn")
            .because("Going round in a circle, none of them is in force.")
            .clearedBy("Take back the one of the claims that is wrong.")
            .build();

    static final RuleInfo SUCCESSOR_IS_OLDER = RuleInfo.of(
                    "decisions/successor-is-older", Severity.WARNING, "replaces what was decided after it")
            .because("A date or a direction is wrong, and what was in force on a day cannot be told.")
            .clearedBy("Correct the date, or say which of the two replaces the other.")
            .build();

    static final RuleInfo REVIEW_DUE = RuleInfo.of(
                    "decisions/review-due", Severity.WARNING, "was to be looked at again by now")
            .because("Whoever decided knew that it might not hold for ever.")
            .clearedBy("Look at it again, and set another date or change the decision.")
            .build();

    static final RuleInfo HOLDER_GONE = RuleInfo.of(
                    "decisions/role-holder-gone", Severity.WARNING, "gives a role to somebody who no longer has one")
            .because("A decision waits for somebody who is not there to make it, or to carry it out.")
            .clearedBy("Name who has the role now, or let somebody act for them.")
            .build();

    static final RuleInfo TWO_CANONICALS = RuleInfo.of(
                    "decisions/two-canonicals", Severity.WARNING, "decides what another record in force decides too")
            .because("Two records of one matter drift apart, and each reader follows the one they found.")
            .clearedBy("Let one of them replace the other, or point to it.")
            .formerly("doc-two-canonicals")
            .build();

    private static final Map<Diagnostic.Kind, RuleInfo> OF_ONE_RECORD = ofOneRecord();

    private LogRules() {}

    /** All rules, in a fixed order. */
    public static List<RuleInfo> all() {
        return Stream.concat(
                        Stream.of(
                                DUPLICATE_NUMBER,
                                NUMBER_GAP,
                                BROKEN_LINK,
                                AMBIGUOUS_LINK,
                                ONE_SIDED_LINK,
                                STILL_ACCEPTED,
                                SUPERSEDED_TOO_EARLY,
                                NO_SUCCESSOR,
                                CYCLE,
                                SUCCESSOR_IS_OLDER,
                                REVIEW_DUE,
                                HOLDER_GONE,
                                TWO_CANONICALS),
                        OF_ONE_RECORD.values().stream())
                .toList();
    }

    /** The rule that a single record breaks. */
    static RuleInfo of(Diagnostic.Kind kind) {
        return Objects.requireNonNull(OF_ONE_RECORD.get(kind));
    }

    private static Map<Diagnostic.Kind, RuleInfo> ofOneRecord() {
        Map<Diagnostic.Kind, RuleInfo> rules = new EnumMap<>(Diagnostic.Kind.class);
        for (Diagnostic.Kind kind : Diagnostic.Kind.values()) {
            String id = "decisions/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            rules.put(
                    kind,
                    RuleInfo.of(id, Severity.WARNING, title(kind))
                            .because("A reader, or a program, takes from the record something other than was meant.")
                            .clearedBy(remedy(kind))
                            .build());
        }
        return rules;
    }

    private static String title(Diagnostic.Kind kind) {
        return switch (kind) {
            case UNREADABLE_FRONT_MATTER -> "has front matter that is no YAML";
            case UNCLOSED_CODE -> "opens code and never closes it";
            case UNKNOWN_STATUS -> "has a status in words that are not understood";
            case STATUS_NOT_CHOSEN -> "lists statuses to choose from, and none is chosen";
            case CONTRADICTORY_STATUS -> "gives different statuses in two places";
            case CONTRADICTORY_DATE -> "gives different dates in two places";
            case UNREADABLE_DATE -> "has a date that is none, or cannot be told";
            case CONTRADICTORY_NUMBER -> "has another number in its title than in its name";
        };
    }

    private static String remedy(Diagnostic.Kind kind) {
        return switch (kind) {
            case UNREADABLE_FRONT_MATTER -> "Quote values with a colon or a bracket in them.";
            case UNCLOSED_CODE -> "Close the code with the marks that opened it.";
            case UNKNOWN_STATUS -> "Say draft, proposed, accepted, rejected, deprecated or superseded.";
            case STATUS_NOT_CHOSEN -> "Leave only the one that holds.";
            case CONTRADICTORY_STATUS, CONTRADICTORY_DATE -> "Leave it in one place, or say the same in both.";
            case UNREADABLE_DATE -> "Write it as year, month and day: 2031-08-09.";
            case CONTRADICTORY_NUMBER -> "Use one number in both.";
        };
    }
}
