package dev.adagio.decision.log;

import com.google.common.collect.ImmutableListMultimap;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordLink;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds records by path, by id and by number, and so what their links lead to. */
final class Index {

    private static final Pattern PREFIX = Pattern.compile("^(\\p{L}+)[-_ #:]{0,2}\\d");
    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(?:md|mdx|markdown|adoc|asciidoc|rst|txt)");
    private static final Set<String> OWN = Set.of("adr", "decision", "record");

    private final ImmutableListMultimap<String, DecisionRecord> byPath;
    private final ImmutableListMultimap<String, DecisionRecord> byId;
    private final ImmutableListMultimap<String, DecisionRecord> byNumber;
    private final Predicate<String> exists;

    Index(Collection<DecisionRecord> records, Predicate<String> exists) {
        this.exists = exists;
        ImmutableListMultimap.Builder<String, DecisionRecord> paths = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, DecisionRecord> ids = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, DecisionRecord> numbers = ImmutableListMultimap.builder();
        for (DecisionRecord record : records) {
            paths.put(Paths.resolve(Paths.slashed(record.path()), Paths.name(Paths.slashed(record.path()))), record);
            ids.put(Paths.key(record.id()), record);
            record.number().ifPresent(number -> numbers.put(shelved(Paths.shelf(record), number), record));
        }
        this.byPath = paths.build();
        this.byId = ids.build();
        this.byNumber = numbers.build();
    }

    private static String shelved(String shelf, int number) {
        return shelf + "#" + number;
    }

    List<DecisionRecord> numbered(String shelf, int number) {
        return byNumber.get(shelved(shelf, number));
    }

    List<DecisionRecord> called(String id) {
        return byId.get(Paths.key(id));
    }

    Target target(DecisionRecord from, RecordLink link) {
        if (link.file().isPresent()) {
            return file(from, link, link.file().get());
        }
        if (link.number().isEmpty() || isOfAnotherKind(link.target(), from)) {
            return new Target.Outside();
        }
        return number(from, link.number().getAsInt(), true);
    }

    private Target file(DecisionRecord from, RecordLink link, String file) {
        String bare = file.replaceFirst("[#?].*$", "").replaceFirst("/$", "");
        if (bare.isEmpty()) {
            return new Target.Outside();
        }
        boolean elsewhere = bare.contains(":");
        String path = Paths.resolve(Paths.slashed(from.path()), bare);
        for (String candidate : List.of(path, path + "/README.md", path + "/index.md")) {
            if (!elsewhere && byPath.containsKey(candidate)) {
                return new Target.Found(byPath.get(candidate).get(0), true);
            }
        }
        List<DecisionRecord> named = called(DOCUMENT.matcher(bare).matches() ? Paths.stem(bare) : Paths.name(bare));
        boolean path404 = !elsewhere && bare.contains("/") && !bare.startsWith("/");
        if (named.size() == 1) {
            return new Target.Found(named.get(0), !path404);
        }
        if (elsewhere || exists.test(path) || (bare.startsWith("/") && named.isEmpty())) {
            return new Target.Outside();
        }
        if (named.isEmpty() && link.number().isPresent() && !isOfAnotherKind(Paths.name(bare), from)) {
            return renamed(from, link.number().getAsInt(), bare);
        }
        return DOCUMENT.matcher(bare).matches() ? new Target.Missing() : new Target.Outside();
    }

    /** A record with the number of a file that is gone, and half of the words of its name: it was renamed. */
    private Target renamed(DecisionRecord from, int number, String file) {
        Target target = number(from, number, false);
        if (target instanceof Target.Found found) {
            List<String> words = words(Paths.stem(file));
            List<String> own = words(found.record().id());
            long shared = words.stream().filter(own::contains).count();
            if (!words.isEmpty() && shared * 2 >= words.size()) {
                return target;
            }
        }
        return new Target.Missing();
    }

    private static List<String> words(String name) {
        return Stream.of(Paths.key(name).split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty() && !OWN.contains(word))
                .toList();
    }

    private Target number(DecisionRecord from, int number, boolean exact) {
        List<DecisionRecord> records = numbered(Paths.shelf(from), number);
        List<DecisionRecord> others = records.stream()
                .filter(record -> !record.path().equals(from.path()))
                .toList();
        if (others.isEmpty()) {
            return records.isEmpty() ? new Target.Missing() : new Target.Found(from, exact);
        }
        return others.size() == 1 ? new Target.Found(others.get(0), exact) : new Target.Ambiguous(others);
    }

    /** Whether letters before the number tell of another kind of document than the records of this log. */
    private static boolean isOfAnotherKind(String target, DecisionRecord from) {
        Matcher prefix = PREFIX.matcher(target);
        if (!prefix.lookingAt()) {
            return false;
        }
        String word = prefix.group(1).toLowerCase(Locale.ROOT);
        boolean like = from.id().toLowerCase(Locale.ROOT).startsWith(word)
                || from.titles().stream()
                        .anyMatch(title -> title.raw().toLowerCase(Locale.ROOT).startsWith(word));
        return !OWN.contains(word) && !like;
    }
}
