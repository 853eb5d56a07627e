package dev.adagio.json;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Diagnostic;
import dev.adagio.decision.Option.Verdict;
import dev.adagio.decision.Place;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.RoleScheme;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.model.Role;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a decision record says, as data: the names of the components are the keys in JSON, and what is
 * null is left out. Spans are places in the text of the record, which is not part of it.
 *
 * @param version the version of this form, {@value #VERSION}
 * @param path where the record lies
 * @param id what it is called in links
 * @param number its number, or null
 * @param title what it is called, without its number
 * @param status where the decision stands
 * @param date when it was decided, as {@code yyyy-mm-dd}, or null
 * @param deciders who decides or approves
 * @param consulted who was asked
 * @param informed who was told
 * @param roles who does what: who decides, drives, may object, is asked, is told and carries it out
 * @param approvals whose word is recorded
 * @param affected whom it is said to affect
 * @param supersedes the records it replaces wholly or in part, by number or else by file or address
 * @param supersededBy the records that replace it wholly or in part
 * @param hasContext whether the context is told
 * @param hasOptions whether other options are told
 * @param optionCount how many options are listed; null where they are told of and not listed
 * @param hasOutcome whether the outcome is told
 * @param hasConsequences whether consequences are told
 * @param chosen the option named as chosen, or null
 * @param because the reason given with it, or null
 * @param statuses every status claimed, the one that counts first
 * @param history the steps of its life that are told with their days, the earliest first
 * @param options the options listed
 * @param links all links to other records
 * @param sections its parts, in order
 * @param diagnostics what a person should look at
 */
public record DecisionDocument(
        int version,
        String path,
        String id,
        @Nullable Integer number,
        String title,
        Status status,
        @Nullable String date,
        List<String> deciders,
        List<String> consulted,
        List<String> informed,
        List<RoleHolder> roles,
        List<String> approvals,
        List<String> affected,
        List<String> supersedes,
        List<String> supersededBy,
        boolean hasContext,
        boolean hasOptions,
        @Nullable Integer optionCount,
        boolean hasOutcome,
        boolean hasConsequences,
        @Nullable String chosen,
        @Nullable String because,
        List<StatusClaim> statuses,
        List<Step> history,
        List<Option> options,
        List<Link> links,
        List<Section> sections,
        List<Notice> diagnostics) {

    /** The version of this form; it changes when a key goes or changes its meaning. */
    public static final int VERSION = 1;

    /**
     * A record as data.
     *
     * @throws IllegalArgumentException if the version is another than {@value #VERSION}
     */
    public DecisionDocument {
        Version.check(version, VERSION);
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        deciders = List.copyOf(deciders);
        consulted = List.copyOf(consulted);
        informed = List.copyOf(informed);
        roles = orNone(roles);
        approvals = orNone(approvals);
        affected = orNone(affected);
        history = orNone(history);
        supersedes = List.copyOf(supersedes);
        supersededBy = List.copyOf(supersededBy);
        statuses = List.copyOf(statuses);
        options = List.copyOf(options);
        links = List.copyOf(links);
        sections = List.copyOf(sections);
        diagnostics = List.copyOf(diagnostics);
    }

    /** A list that earlier releases of this version did not write. */
    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * Somebody in a role.
     *
     * @param role what they do
     * @param person who
     * @param scheme the scheme in whose words the role is named, or null
     * @param scope what the role is limited to, or null
     * @param span where
     */
    public record RoleHolder(
            Role role,
            String person,
            @Nullable RoleScheme scheme,
            @Nullable String scope,
            Span span) {}

    /**
     * A step in the life of the decision.
     *
     * @param status where it led
     * @param date when, as {@code yyyy-mm-dd}
     * @param reason why, or null
     * @param span where the status is written
     */
    public record Step(Status status, String date, @Nullable String reason, Span span) {}

    /**
     * A status claimed.
     *
     * @param status what is meant
     * @param raw the words as written
     * @param place in which part of the record
     * @param span where
     */
    public record StatusClaim(Status status, String raw, Place place, Span span) {
        static StatusClaim of(Claim<Status> claim) {
            return new StatusClaim(claim.value(), claim.raw(), claim.place(), claim.span());
        }
    }

    /**
     * Something that could have been decided.
     *
     * @param name in plain words
     * @param verdict what became of it
     * @param pros what is said for it, as written
     * @param cons what is said against it, as written
     * @param span where it is named
     */
    public record Option(String name, Verdict verdict, List<String> pros, List<String> cons, Span span) {
        public Option {
            pros = List.copyOf(pros);
            cons = List.copyOf(cons);
        }
    }

    /**
     * A link to another record.
     *
     * @param relation how the two are related
     * @param partial whether only a part is meant
     * @param target the other record, as written
     * @param number its number, or null
     * @param file its file or address, or null
     * @param span where
     */
    public record Link(
            Relation relation,
            boolean partial,
            String target,
            @Nullable Integer number,
            @Nullable String file,
            Span span) {}

    /**
     * A part of the record.
     *
     * @param kind what it is about
     * @param level of its heading, from 1; 9 for a label
     * @param heading the words of the heading
     * @param filled whether anything is said in it
     * @param span what belongs to it
     */
    public record Section(SectionKind kind, int level, String heading, boolean filled, Span span) {}

    /**
     * What a person should look at.
     *
     * @param kind what is the matter
     * @param span where
     */
    public record Notice(Diagnostic.Kind kind, Span span) {}

    /** A record as data. */
    public static DecisionDocument of(DecisionRecord record) {
        return WrittenDecision.of(record);
    }
}
