package dev.adagio.decision.reading;

import dev.adagio.decision.RoleScheme;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.model.Role;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table in the letters of a scheme: with a column for each role, which marks or names those who have it, or with a
 * column for each of the people and their letters in it. Where its rows are pieces of work, roles hold for these.
 *
 * @param scheme whose letters they are
 * @param entries who has which role
 */
record RoleMatrix(RoleScheme scheme, List<Entry> entries) {

    private static final Set<String> MARKS =
            Set.of("x", "*", "+", "yes", "\u2713", "\u2714", "\u2705", "\u2022", "\u25cf");

    /** A table of fewer columns is a list of pairs. */
    private static final int COLUMNS = 3;

    /**
     * Somebody in a role.
     *
     * @param role the role
     * @param people where they are named
     * @param scope the piece of work it is about, or null where it is the whole
     */
    record Entry(Role role, Span people, @Nullable Span scope) {}

    RoleMatrix {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the rows of a table.
     *
     * @param named the scheme that is named where it stands, or null; a head of all letters of a scheme names it too
     */
    static Optional<RoleMatrix> of(Document document, List<List<Span>> rows, @Nullable RoleScheme named) {
        if (rows.size() < 2 || rows.get(0).size() < COLUMNS) {
            return Optional.empty();
        }
        List<String> head =
                rows.get(0).stream().map(document::plain).map(String::strip).toList();
        List<List<Span>> body = rows.subList(1, rows.size());
        RoleScheme scheme = named == null ? spelled(head) : named;
        if (scheme == null) {
            return Optional.empty();
        }
        Map<Integer, Role> roles = new LinkedHashMap<>();
        IntStream.range(0, head.size())
                .forEach(column -> role(scheme, head.get(column)).ifPresent(role -> roles.put(column, role)));
        List<Entry> entries =
                roles.size() > 1 ? byRole(document, body, roles) : byPerson(document, rows.get(0), body, scheme);
        return entries.isEmpty() ? Optional.empty() : Optional.of(new RoleMatrix(scheme, entries));
    }

    /** The scheme of which all letters head a column each, and nothing else more than one. */
    private static @Nullable RoleScheme spelled(List<String> head) {
        Set<String> letters = head.stream().filter(cell -> cell.length() == 1).collect(Collectors.toSet());
        for (RoleScheme scheme : RoleScheme.values()) {
            boolean all = scheme.letters().chars().mapToObj(Character::toString).allMatch(letters::contains);
            if (all && letters.size() == scheme.letters().length() && head.size() <= letters.size() + 1) {
                return scheme;
            }
        }
        return null;
    }

    private static Optional<Role> role(RoleScheme scheme, String cell) {
        String words = Words.core(cell);
        if (words.length() == 1) {
            return scheme.role(words.charAt(0));
        }
        String meaning = Vocabulary.of("role").exactly(words);
        if (meaning != null) {
            return Optional.of(Vocabulary.meant(RoleName.class, meaning).role());
        }
        return RoleReader.everyday(words);
    }

    /** A mark in a column gives its role to whoever heads the row; names in it have it, for the work that heads the row. */
    private static List<Entry> byRole(Document document, List<List<Span>> body, Map<Integer, Role> roles) {
        List<Entry> entries = new ArrayList<>();
        for (List<Span> row : body) {
            Span label = roles.containsKey(0) || row.get(0).isEmpty() ? null : row.get(0);
            Span work = body.size() == 1 ? null : label;
            roles.forEach((column, role) -> {
                Span cell = column < row.size() ? row.get(column) : new Span(0, 0);
                String said = document.plain(cell).strip();
                boolean marked =
                        MARKS.contains(said.toLowerCase(Locale.ROOT)) || MARKS.contains(said) || isLetter(said);
                if (marked && label != null) {
                    entries.add(new Entry(role, label, null));
                } else if (!marked && !said.isEmpty()) {
                    entries.add(new Entry(role, cell, work));
                }
            });
        }
        return entries;
    }

    private static boolean isLetter(String said) {
        return said.length() == 1 && Character.isLetter(said.charAt(0));
    }

    /** Letters in a column give their roles to whoever heads it, for the work that heads the row. */
    private static List<Entry> byPerson(Document document, List<Span> head, List<List<Span>> body, RoleScheme scheme) {
        List<Entry> entries = new ArrayList<>();
        for (List<Span> row : body) {
            for (int column = 1; column < Math.min(row.size(), head.size()); column++) {
                String letters = Words.core(document.plain(row.get(column)));
                if (RoleReader.isLetters(scheme, letters)) {
                    Span person = head.get(column);
                    Span work = body.size() == 1 || row.get(0).isEmpty() ? null : row.get(0);
                    letters.chars()
                            .forEach(letter -> scheme.role((char) letter)
                                    .ifPresent(role -> entries.add(new Entry(role, person, work))));
                }
            }
        }
        return entries;
    }
}
