package dev.adagio.decision;

import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A decision record: what was read out of its text, and the text itself, unchanged. All spans point
 * into the text. What is claimed in several places is kept with all of them, the one that counts
 * first.
 *
 * @param path where the record lies, as given
 * @param id what it is called in links: the name of its file, or of its folder, without the ending
 * @param number its number, where it has one; dates are none
 * @param text the original
 * @param titles what it calls itself; the name of the file comes last
 * @param statuses every status claimed, the one that counts first
 * @param history the steps of its life that are told with their days, the earliest first; what has no day is left out
 * @param dates when it was decided, the best claim first
 * @param updated when it was last changed
 * @param review when it is to be looked at again
 * @param roles who decides, drives, may object, is asked, is told and carries it out
 * @param approvals whose word is recorded: who approved it, signed it off or accepted it
 * @param affected whom it is said to affect
 * @param sections its parts, in order
 * @param options what could have been decided, as far as it is listed
 * @param outcome what was decided
 * @param links what it says about other records
 * @param diagnostics what a person should look at
 */
public record DecisionRecord(
        String path,
        String id,
        OptionalInt number,
        String text,
        List<Claim<String>> titles,
        List<Claim<Status>> statuses,
        List<StatusStep> history,
        List<Claim<LocalDate>> dates,
        Optional<Claim<LocalDate>> updated,
        Optional<Claim<LocalDate>> review,
        List<RoleClaim> roles,
        List<Claim<String>> approvals,
        List<Claim<String>> affected,
        List<RecordSection> sections,
        List<Option> options,
        Optional<Outcome> outcome,
        List<RecordLink> links,
        List<Diagnostic> diagnostics) {

    /** A record. */
    public DecisionRecord {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(text, "text");
        titles = List.copyOf(titles);
        statuses = List.copyOf(statuses);
        history = List.copyOf(history);
        dates = List.copyOf(dates);
        Objects.requireNonNull(updated, "updated");
        Objects.requireNonNull(review, "review");
        roles = List.copyOf(roles);
        approvals = List.copyOf(approvals);
        affected = List.copyOf(affected);
        sections = List.copyOf(sections);
        options = List.copyOf(options);
        Objects.requireNonNull(outcome, "outcome");
        links = List.copyOf(links);
        diagnostics = List.copyOf(diagnostics);
    }

    /** What the record is called, without its number. */
    public String title() {
        return titles.isEmpty() ? id : titles.get(0).value();
    }

    /** Where the decision stands; unknown where the record does not say so. */
    public Status status() {
        return statuses.isEmpty() ? Status.UNKNOWN : statuses.get(0).value();
    }

    /** When it was decided. */
    public Optional<LocalDate> date() {
        return dates.stream().findFirst().map(Claim::value);
    }

    /** Who is named in a role, in the order of the record. */
    public List<Claim<String>> holders(Role role) {
        return roles.stream()
                .filter(claim -> claim.role() == role)
                .map(RoleClaim::person)
                .toList();
    }

    /** Who decides or approves, and not a part of the work alone. */
    public List<Claim<String>> deciders() {
        return roles.stream()
                .filter(claim -> claim.role() == Role.DECIDE && !claim.isOfPart())
                .map(RoleClaim::person)
                .toList();
    }

    /** Who was asked. */
    public List<Claim<String>> consulted() {
        return holders(Role.CONSULT);
    }

    /** Who was told. */
    public List<Claim<String>> informed() {
        return holders(Role.INFORM);
    }

    /** The record as a page that anybody may read; spans in it are those of the text. */
    public Message page() {
        return Message.builder(text)
                .kind(MessageKind.DOCUMENT)
                .markup(Markup.MARKDOWN)
                .subject(title())
                .id(path)
                .build();
    }

    /** The links of one relation. */
    public List<RecordLink> links(Relation relation) {
        return links.stream().filter(link -> link.relation() == relation).toList();
    }

    /** The sections of one kind. */
    public List<RecordSection> sections(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).toList();
    }

    /** Whether it says what else could have been decided. */
    public boolean hasOptions() {
        return has(SectionKind.OPTIONS) || has(SectionKind.EVALUATION) || !options.isEmpty();
    }

    /** Whether there is a section of this kind in which anything is said. */
    public boolean has(SectionKind kind) {
        return sections.stream().anyMatch(section -> section.kind() == kind && section.filled());
    }
}
