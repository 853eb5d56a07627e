package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Place;
import dev.adagio.decision.RoleClaim;
import dev.adagio.decision.Status;
import dev.adagio.model.Assignment;
import dev.adagio.model.Role;
import dev.adagio.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether those are still there on whom a record counts: who decides, drives or may object while it is
 * undecided, and who carries it out once it is accepted. What a record says of the past is left alone.
 */
final class HolderCheck {

    private static final Set<Role> BEFORE = EnumSet.of(Role.DECIDE, Role.DRIVE, Role.VETO);

    private final DecisionLog log;
    private final Collection<Assignment> assignments;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    HolderCheck(DecisionLog log, Collection<Assignment> assignments, LocalDate today) {
        this.log = log;
        this.assignments = assignments;
        this.today = today;
    }

    List<Problem> problems() {
        if (!assignments.isEmpty()) {
            log.records().forEach(this::record);
        }
        return problems;
    }

    private void record(DecisionRecord record) {
        boolean undecided = record.status() == Status.DRAFT || record.status() == Status.PROPOSED;
        for (RoleClaim claim : record.roles()) {
            boolean counts = undecided
                    ? BEFORE.contains(claim.role())
                    : record.status() == Status.ACCEPTED && claim.role() == Role.EXECUTE;
            if (counts) {
                holder(record, claim);
            }
        }
    }

    private void holder(DecisionRecord record, RoleClaim claim) {
        List<Assignment> own = assignments.stream()
                .filter(each -> isSame(claim.person().value(), each))
                .toList();
        List<Assignment> here =
                own.stream().filter(each -> isAbout(each.subject(), record)).toList();
        List<Assignment> telling = here.isEmpty() ? own : here;
        if (!telling.isEmpty() && telling.stream().noneMatch(each -> each.heldOn(today))) {
            Span span = claim.person().span();
            boolean written =
                    claim.person().place() != Place.SIDECAR && claim.person().place() != Place.NAME;
            problems.add(new Problem(
                    record,
                    LogRules.HOLDER_GONE
                            .finding(written ? span : LogCheck.title(record))
                            .seen(claim.person().value() + " is to "
                                    + claim.role().name().toLowerCase(Locale.ROOT) + ", and holds no role on " + today)
                            .build()));
        }
    }

    private static boolean isSame(String name, Assignment assignment) {
        String bare = name.startsWith("@") ? name.substring(1) : name;
        return bare.equalsIgnoreCase(assignment.person().name())
                || bare.equalsIgnoreCase(assignment.person().id());
    }

    /** Whether an assignment names this record: by number, id, path or title. */
    private static boolean isAbout(String subject, DecisionRecord record) {
        String words = subject.strip();
        boolean number = words.matches("0*\\d{1,9}")
                && record.number().isPresent()
                && Integer.parseInt(words) == record.number().getAsInt();
        return number
                || words.equalsIgnoreCase(record.id())
                || words.equals(record.path())
                || words.equalsIgnoreCase(record.title());
    }
}
