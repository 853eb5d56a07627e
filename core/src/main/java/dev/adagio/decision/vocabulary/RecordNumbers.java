package dev.adagio.decision.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of records, in names of files and in titles. A date is no number. */
public final class RecordNumbers {

    private static final Pattern DATED = Pattern.compile(
            "^\\d{5}-\\d{2}-\\d{2}(?!\\d)|^\\d{4}[-_.]?\\d{2}[-_.]?\\d{2}(?!\\d)|^\\d{12,14}(?!\\d)|^(?:19|20)\\d{2}[-_](?:0[1-9]|1[0-2])(?=[-_])");
    private static final Pattern LEADING = Pattern.compile("^(\\d{1,6})(?=[-_. ]|$)");
    private static final Pattern PREFIXED =
            Pattern.compile("^([A-Za-z][A-Za-z_ -]{0,40})[-_ #.]?(\\d{1,6})(?=[-_. ]|$)");
    private static final Pattern SHORT_PREFIX = Pattern.compile("[A-Z]{1,6}[-_ ]?");
    private static final Pattern TITLE_CODE = Pattern.compile("[A-Z]{1,6}(?:[-_ ][A-Z]{1,10})?[-_ #.]?");
    private static final Pattern GENERIC_STEM = Pattern.compile("(?i)readme|index|adr|proposal|main|kep|_index");
    private static final Pattern TITLE_LEADING =
            Pattern.compile("^[#\\[]?(\\d{1,6})\\]?(?:\\s*[.:)\uff1a](?!\\d)\\s*|\\s*[-\u2013\u2014]\\s+|\\s+(?=\\S))");
    private static final Pattern TITLE_PREFIXED = Pattern.compile(
            "\\[?([\\p{L}][\\p{L} ]{0,40}?)[-_\\s]*(?:#|n\u00b0|no\\.?|nr\\.?)?\\s*0*(\\d{1,6})(?:\\.\\d{1,3})*\\]?(?:\\s*[.:)\uff1a|]+\\s*|\\s*[-\u2013\u2014]+\\s*|\\s+|$)");
    private static final Pattern BARE_PREFIX =
            Pattern.compile("^\\[?([\\p{L}][\\p{L} ]{0,40})\\]?\\s*[:\uff1a\u2013\u2014|-]\\s*");
    private static final int NAME_PART = 60;
    private static final int NEIGHBOURS = 5;

    private final String stem;
    private final OptionalInt number;

    public RecordNumbers(String path) {
        String[] parts = path.replace('\\', '/').split("/");
        String base = stem(parts[parts.length - 1]);
        String folder = parts.length > 1 ? parts[parts.length - 2] : "";
        boolean isFolder = GENERIC_STEM.matcher(base).matches()
                || (!folder.isEmpty() && withoutNumber(folder).equals(base))
                || folder.equals(base);
        this.stem = isFolder && !folder.isEmpty() ? folder : base;
        this.number = inName(stem);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 9 ? name.substring(0, dot) : name;
    }

    /** The name of the file without its ending, or of its folder where the file's says nothing. */
    public String stem() {
        return stem;
    }

    /** The number in the name. */
    public OptionalInt number() {
        return number;
    }

    /** The number at the beginning of a file's name. */
    public static OptionalInt inName(String name) {
        if (DATED.matcher(name).find()) {
            return OptionalInt.empty();
        }
        Matcher leading = LEADING.matcher(name);
        if (leading.find()) {
            return number(leading.group(1));
        }
        Matcher prefixed = PREFIXED.matcher(name);
        return prefixed.find() && isPrefix(prefixed.group(1)) ? number(prefixed.group(2)) : OptionalInt.empty();
    }

    private static boolean isPrefix(String words) {
        if (SHORT_PREFIX.matcher(words).matches()) {
            return true;
        }
        for (String word : words.split("[-_ ]")) {
            if (Vocabulary.of("file").exactly(word) != null) {
                return true;
            }
        }
        return false;
    }

    /** A name without the date or number it begins with. */
    public static String withoutNumber(String name) {
        Matcher dated = DATED.matcher(name);
        if (dated.find()) {
            return name.substring(dated.end()).replaceFirst("^[-_. ]+", "");
        }
        Matcher leading = LEADING.matcher(name);
        Matcher prefixed = PREFIXED.matcher(name);
        Matcher found = leading.find() ? leading : prefixed.find() && isPrefix(prefixed.group(1)) ? prefixed : null;
        return found == null ? name : name.substring(found.end()).replaceFirst("^[-_. ]+", "");
    }

    /** The number a title gives, if it begins with one or has one behind a word for records. */
    public static OptionalInt inTitle(String title) {
        Matcher prefixed = prefixed(title);
        if (prefixed != null) {
            return number(prefixed.group(2));
        }
        Matcher leading = TITLE_LEADING.matcher(title);
        return leading.find() && !DATED.matcher(title).find() && !endsWithBlank(leading)
                ? number(leading.group(1))
                : OptionalInt.empty();
    }

    /** Whether a title begins by saying that this is a record, with a number or without. */
    public static boolean isAnnounced(String title) {
        Matcher bare = BARE_PREFIX.matcher(title);
        boolean named = bare.find()
                && bare.end() < title.length()
                && bare.group(1).strip().indexOf(' ') > 0;
        return prefixed(title) != null
                || (named && Vocabulary.of("title").exactly(bare.group(1).strip()) != null);
    }

    /** Whether a title says that this is a record, which number it has, and nothing else. */
    public static boolean isNothingElse(String title) {
        Matcher prefixed = prefixed(title);
        return Vocabulary.of("title").exactly(Words.core(title)) != null
                || (prefixed != null && title.substring(prefixed.end()).isBlank());
    }

    private static boolean endsWithBlank(Matcher leading) {
        return leading.group().strip().equals(leading.group(1));
    }

    private static @Nullable Matcher prefixed(String title) {
        int end = Math.min(title.length(), 2 * NAME_PART);
        Matcher found = TITLE_PREFIXED.matcher(title).useAnchoringBounds(false);
        int at = 0;
        while (at < Math.min(title.length(), NAME_PART) && found.region(at, end).find()) {
            if (found.start() > NAME_PART) {
                return null;
            }
            String words = found.group(1).strip();
            String last = words.substring(words.lastIndexOf(' ') + 1);
            if (Vocabulary.of("title").exactly(words) != null
                    || Vocabulary.of("title").exactly(last) != null) {
                boolean dated = DATED.matcher(title.substring(found.start(2))).find();
                return dated ? null : found;
            }
            at = found.end();
        }
        return null;
    }

    /** A title without the number and the word for records in front of it. */
    public String withoutNumber(String title, boolean prefixToo) {
        Matcher prefixed = prefixed(title);
        if (prefixed != null && !title.substring(prefixed.end()).isBlank()) {
            return strip(title.substring(prefixed.end()));
        }
        Matcher leading = TITLE_LEADING.matcher(title);
        if (leading.find() && (!endsWithBlank(leading) || isNear(number(leading.group(1))))) {
            return strip(title.substring(leading.end()));
        }
        Matcher named = PREFIXED.matcher(title.replaceFirst(":", " "));
        if (named.find()
                && TITLE_CODE.matcher(named.group(1)).matches()
                && number.equals(number(named.group(2)))
                && number.isPresent()) {
            return strip(title.substring(named.end()));
        }
        Matcher bare = BARE_PREFIX.matcher(title);
        boolean isBare = prefixToo
                && bare.find()
                && Vocabulary.of("title").exactly(bare.group(1).strip()) != null
                && bare.end() < title.length();
        return withoutDate(isBare ? strip(title.substring(bare.end())) : title.strip());
    }

    private static String withoutDate(String title) {
        Matcher dated = DATED.matcher(title);
        String rest = dated.find() ? strip(title.substring(dated.end())) : "";
        return rest.isEmpty() ? title : rest;
    }

    /** Whether a number is that of the file, or one that its neighbour in the folder may have. */
    private boolean isNear(OptionalInt other) {
        return number.isPresent() && Math.abs(number.getAsInt() - other.getAsInt()) < NEIGHBOURS;
    }

    private static String strip(String title) {
        return title.replaceFirst("^[\\s:.\u2013\u2014-]+", "").strip();
    }

    public static OptionalInt number(String digits) {
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** The number by which another record is named: {@code ADR-0012}, {@code 12}, {@code 0012-title.md}. */
    public static Optional<Integer> named(String words) {
        String name = stem(words.substring(words.lastIndexOf('/') + 1));
        OptionalInt number = inName(name);
        number = number.isPresent() ? number : inTitle(words);
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
