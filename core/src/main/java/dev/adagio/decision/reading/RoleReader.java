package dev.adagio.decision.reading;

import dev.adagio.decision.Claim;
import dev.adagio.decision.Place;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.RoleClaim;
import dev.adagio.decision.RoleScheme;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.vocabulary.FieldNames;
import dev.adagio.decision.vocabulary.Phrases;
import dev.adagio.decision.vocabulary.Scopes;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.Field;
import dev.adagio.document.Line;
import dev.adagio.model.Role;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in which role: in everyday words, in the words of a scheme, and by a scheme's letters where
 * the scheme is named. What may mean this or that is left out.
 */
final class RoleReader {

    private final RecordText record;
    private final People people;

    /** What a role is called, with those who are named in it; by name of the role, then in order. */
    private final Map<RoleName, List<RoleClaim>> named = new LinkedHashMap<>();

    private final List<RoleClaim> lettered = new ArrayList<>();

    /** Schemes that are named. */
    private final Set<RoleScheme> schemes = EnumSet.noneOf(RoleScheme.class);

    private final Set<List<Object>> known = new HashSet<>();
    private final NavigableMap<Integer, Field> fields = new TreeMap<>();

    /** Where matrices begin, with where they end; they are not read as pairs too. */
    private final NavigableMap<Integer, Integer> matrices = new TreeMap<>();

    RoleReader(RecordText record) {
        this.record = record;
        this.people = new People(record);
        record.document().fields().forEach(field -> fields.put(field.name().start(), field));
    }

    List<RoleClaim> read() {
        List<RoleClaim> roles = new ArrayList<>();
        add(roles, Role.DECIDE, people.in("deciders", SectionKind.DECIDERS));
        add(roles, Role.CONSULT, people.in("consulted", SectionKind.CONSULTED));
        add(roles, Role.INFORM, people.in("informed", SectionKind.INFORMED));
        for (RecordText.NamedField field : record.fields("scheme")) {
            inScheme(field);
        }
        inTables();
        for (RecordSection section : record.sections()) {
            if (section.level() < RecordSection.LABEL) {
                inSection(section);
            }
        }
        for (RoleName name : RoleName.values()) {
            record.fields(meaning(name)).forEach(field -> field(name, field.document(), field.field(), field.place()));
        }
        named.forEach((name, claims) -> {
            if (!name.isAmbiguous() || hasCompany(name)) {
                claims.forEach(claim -> addNew(roles, claim));
            }
        });
        lettered.forEach(claim -> addNew(roles, claim));
        roles.sort(Comparator.comparing((RoleClaim claim) -> claim.person().place() == Place.SIDECAR)
                .thenComparingInt(claim -> claim.person().span().start()));
        return List.copyOf(roles);
    }

    private static String meaning(RoleName name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private void add(List<RoleClaim> roles, Role role, List<Claim<String>> claims) {
        claims.forEach(claim -> addNew(roles, new RoleClaim(role, claim, Optional.empty(), Optional.empty())));
    }

    /** Nobody is named twice in a role. */
    private void addNew(List<RoleClaim> roles, RoleClaim claim) {
        String part = claim.isOfPart() ? claim.scope().orElseThrow().of(record.text()) : "";
        if (known.add(List.of(claim.role(), claim.person().value().toLowerCase(Locale.ROOT), part))) {
            roles.add(claim);
        }
    }

    /** Whether the record names the scheme, or uses another word of it. */
    private boolean hasCompany(RoleName name) {
        RoleScheme scheme = name.scheme().orElseThrow();
        return schemes.contains(scheme)
                || named.keySet().stream()
                        .anyMatch(other -> other != name && other.scheme().equals(name.scheme()));
    }

    /** {@code raci:} with a mapping below it. */
    private void inScheme(RecordText.NamedField field) {
        RoleScheme scheme = scheme(field.document().plain(field.field().name()));
        for (Field part : field.field().parts()) {
            pair(scheme, field.document(), part, field.place());
        }
    }

    private @Nullable RoleScheme scheme(String name) {
        String meaning = Vocabulary.of("scheme").exactly(Words.core(name));
        if (meaning == null || meaning.equals("any")) {
            return null;
        }
        RoleScheme scheme = Vocabulary.meant(RoleScheme.class, meaning);
        schemes.add(scheme);
        return scheme;
    }

    /** A section that is headed by a role, or by a scheme and holds pairs of a role and a name. */
    private void inSection(RecordSection section) {
        String heading = record.document().plain(section.heading());
        RoleName role = roleName(heading);
        if (role != null && section.kind() == SectionKind.UNKNOWN) {
            List<Claim<String>> claims = people.in(section);
            claims.forEach(claim -> hold(role, claim, record.document()));
            return;
        }
        if (Vocabulary.of("scheme").exactly(Words.core(heading)) == null) {
            return;
        }
        RoleScheme scheme = scheme(heading);
        fields.subMap(section.body().start(), section.body().end()).values().stream()
                .filter(field -> !isInMatrix(field))
                .forEach(field -> pair(scheme, record.document(), field, Place.SECTION));
        for (Line line : record.document().lines(section.body())) {
            if (line.kind() == Line.Kind.HEADING) {
                return;
            }
            if (line.kind() == Line.Kind.LIST_ITEM) {
                bracketed(line.content());
            }
        }
    }

    /** Tables that are matrices of a scheme that they name, or that the heading above them names. */
    private void inTables() {
        NavigableMap<Integer, RecordSection> headed = new TreeMap<>();
        record.sections().stream()
                .filter(section -> section.level() < RecordSection.LABEL)
                .forEach(section -> headed.put(section.body().start(), section));
        for (List<List<Span>> rows :
                record.document().tables(new Span(0, record.text().length()))) {
            Span table = rows.get(0).get(0).join(lastOf(lastOf(rows)));
            Map.Entry<Integer, RecordSection> above = headed.floorEntry(table.start());
            inTable(
                    rows,
                    table,
                    above == null
                            ? null
                            : scheme(record.document().plain(above.getValue().heading())));
        }
    }

    private void inTable(List<List<Span>> rows, Span table, @Nullable RoleScheme named) {
        RoleMatrix.of(record.document(), rows, named).ifPresent(matrix -> {
            matrices.put(table.start(), table.end());
            schemes.add(matrix.scheme());
            for (RoleMatrix.Entry entry : matrix.entries()) {
                people.named(record.document(), List.of(entry.people()), Place.SECTION)
                        .forEach(person -> lettered.add(new RoleClaim(
                                entry.role(),
                                person,
                                Optional.of(matrix.scheme()),
                                Optional.ofNullable(entry.scope()))));
            }
        });
    }

    private boolean isInMatrix(Field field) {
        Map.Entry<Integer, Integer> before = matrices.floorEntry(field.name().start());
        return before != null && field.name().start() < before.getValue();
    }

    private static <T> T lastOf(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** {@code Ada Kessel (accountable)} */
    private void bracketed(Span item) {
        String text = record.text();
        int open = Words.indexOf(text, "(", item.start(), item.end());
        int close = open < 0 ? -1 : Words.indexOf(text, ")", open, item.end());
        RoleName role = close < 0 ? null : roleName(text.substring(open + 1, close));
        if (role != null) {
            people.named(record.document(), List.of(new Span(item.start(), open)), Place.SECTION)
                    .forEach(claim -> hold(role, claim, record.document()));
        }
    }

    /** A role and who has it, or somebody and the role they have. */
    private void pair(@Nullable RoleScheme scheme, Document document, Field field, Place place) {
        String name = Words.core(document.plain(field.name()));
        String value = Words.core(document.plain(field.value()));
        RoleName role = roleName(name);
        RoleName had = roleName(value);
        if (role != null) {
            field(role, document, field, place);
        } else if (had != null) {
            people.named(document, List.of(field.name()), place).forEach(claim -> hold(had, claim, document));
        } else if (scheme != null && isLetters(scheme, name)) {
            lettered(scheme, name, people.named(document, field.items(), place));
        } else if (scheme != null && isLetters(scheme, value)) {
            lettered(scheme, value, people.named(document, List.of(field.name()), place));
        } else {
            everyday(scheme, name, document, field, place);
        }
    }

    static boolean isLetters(RoleScheme scheme, String words) {
        String letters = words.replaceAll("[\\s,/+&]", "");
        return !letters.isEmpty()
                && letters.length() <= 2
                && letters.chars().allMatch(c -> scheme.role((char) c).isPresent());
    }

    private void lettered(RoleScheme scheme, String letters, List<Claim<String>> claims) {
        letters.chars()
                .forEach(c -> scheme.role((char) c)
                        .ifPresent(role -> claims.forEach(claim ->
                                lettered.add(new RoleClaim(role, claim, Optional.of(scheme), Optional.empty())))));
    }

    /** Decider, consulted, informed: names that hold without a scheme too. */
    private void everyday(@Nullable RoleScheme scheme, String name, Document document, Field field, Place place) {
        everyday(name)
                .ifPresent(role -> people.named(document, field.items(), place)
                        .forEach(claim -> lettered.add(
                                new RoleClaim(role, claim, Optional.ofNullable(scheme), Optional.empty()))));
    }

    /** The role that everyday words stand for. */
    static Optional<Role> everyday(String words) {
        String meaning = FieldNames.meaning(words);
        return Optional.ofNullable(
                meaning == null
                        ? null
                        : switch (meaning) {
                            case "deciders" -> Role.DECIDE;
                            case "consulted" -> Role.CONSULT;
                            case "informed" -> Role.INFORM;
                            default -> null;
                        });
    }

    private static @Nullable RoleName roleName(String words) {
        String meaning = Vocabulary.of("role").exactly(Words.core(words));
        return meaning == null ? null : Vocabulary.meant(RoleName.class, meaning);
    }

    private void field(RoleName role, Document document, Field field, Place place) {
        people.named(document, field.items(), place).forEach(claim -> hold(role, claim, document));
    }

    private void hold(RoleName role, Claim<String> claim, Document document) {
        Optional<Span> scope = Scopes.of(document.text(), claim.span());
        Claim<String> person = claim;
        if (scope.isPresent()) {
            String before = Words.core(document.plain(Scopes.before(document.text(), claim.span())));
            person = before.isEmpty() ? claim : new Claim<>(before, claim.raw(), claim.span(), claim.place());
        }
        named.computeIfAbsent(role, name -> new ArrayList<>())
                .add(new RoleClaim(role.role(), person, role.scheme(), scope));
    }

    /** Who gave their word: in a field or section for it, or behind the status. */
    List<Claim<String>> approvals(List<Claim<Status>> statuses) {
        List<Claim<String>> approvals = new ArrayList<>();
        record.fields("approved")
                .forEach(field -> approvals.addAll(
                        people.named(field.document(), field.field().items(), field.place())));
        for (RecordText.NamedField field : record.fields("deciders")) {
            String name = Words.core(field.document().plain(field.field().name()));
            if ("approved".equals(Vocabulary.of("word").exactly(name))) {
                approvals.addAll(people.named(field.document(), field.field().items(), field.place()));
            }
        }
        for (RecordSection section : record.sections()) {
            String heading = Words.core(record.document().plain(section.heading()));
            if (section.level() < RecordSection.LABEL && Vocabulary.of("word").exactly(heading) != null) {
                approvals.addAll(people.in(section));
            }
        }
        statuses.stream()
                .filter(claim -> claim.value() == Status.ACCEPTED)
                .forEach(claim -> approvals.addAll(by(claim)));
        return approvals;
    }

    /** {@code accepted by Ada Kessel on the third of May} */
    private List<Claim<String>> by(Claim<Status> status) {
        if (status.place() == Place.SIDECAR || status.place() == Place.NAME) {
            return List.of();
        }
        String text = record.text();
        int from = Words.firstLetter(
                text, status.span().end(), Math.min(text.length(), status.span().end() + 3));
        Phrases.Match by = from < 0 ? null : Vocabulary.of("by").at(text, from, text.length());
        if (by == null) {
            return List.of();
        }
        int end = by.end();
        while (end < text.length() && "\n\r.;(|".indexOf(text.charAt(end)) < 0) {
            Phrases.Match on = text.charAt(end) == ' ' ? Vocabulary.of("scope").at(text, end + 1, text.length()) : null;
            if (on != null) {
                break;
            }
            end++;
        }
        return people.named(record.document(), List.of(new Span(by.end(), end)), status.place());
    }

    /** Whom the decision is said to affect. */
    List<Claim<String>> affected() {
        List<Claim<String>> affected = new ArrayList<>();
        record.fields("affected")
                .forEach(field -> affected.addAll(
                        people.named(field.document(), field.field().items(), field.place())));
        for (RecordSection section : record.sections()) {
            String heading = Words.core(record.document().plain(section.heading()));
            if (section.level() < RecordSection.LABEL
                    && "affected".equals(Vocabulary.of("field").exactly(heading))) {
                affected.addAll(people.in(section));
            }
        }
        return affected;
    }
}
