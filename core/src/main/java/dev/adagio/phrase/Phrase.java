package dev.adagio.phrase;

import dev.adagio.text.Token;
import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A phrase taken apart into slots. */
record Phrase(List<Slot> slots, boolean atStart, boolean atEnd) {

    static final int MOST_SLOTS = 24;
    static final int WIDEST_GAP = 12;
    private static final int USUAL_GAP = 3;

    /**
     * What may stand at one place: one of some words, a token of some kinds, any token, or up to {@code gap} tokens.
     */
    record Slot(Set<String> words, Set<TokenKind> kinds, boolean any, int gap, boolean optional) {}

    static Phrase parse(String source, Lexicon lexicon, Slots known) {
        return new Parser(source, lexicon, known).parse();
    }

    /** The slots of the phrases parsed so far: the same words are the same slot, whichever phrase they stand in. */
    static final class Slots {

        private final Inflection inflection;
        private final Map<String, Slot> known = new HashMap<>();

        Slots(Inflection inflection) {
            this.inflection = inflection;
        }

        /** The slot of a part; word classes may be others in the next lexicon, so what refers to them is made anew. */
        private Slot of(String part, Function<String, Slot> make) {
            return part.indexOf('{') >= 0 ? make.apply(part) : known.computeIfAbsent(part, make);
        }
    }

    private record Parser(String source, Lexicon lexicon, Slots known) {

        private static final Pattern BLANKS = Pattern.compile("\\s+");
        private static final Pattern HYPHENATED = Pattern.compile("[\\p{L}\\p{M}'-]+");
        private static final Pattern WIDTH = Pattern.compile("\\d{1,2}");

        Phrase parse() {
            String[] parts = BLANKS.split(source.strip());
            List<Slot> slots = new ArrayList<>();
            boolean atStart = parts[0].equals("^");
            boolean atEnd = parts[parts.length - 1].equals("$");
            int gaps = 0;
            for (int i = atStart ? 1 : 0; i < parts.length - (atEnd ? 1 : 0); i++) {
                String part = parts[i];
                if (part.startsWith("..") && !part.equals("...")) {
                    slots.add(gap(part));
                    gaps++;
                } else if (isHyphenated(part)) {
                    for (String word : part.split("-")) {
                        slots.add(known.of(word, this::slot));
                    }
                } else {
                    slots.add(known.of(part, this::slot));
                }
            }
            check(slots, gaps, atStart, atEnd);
            return new Phrase(List.copyOf(slots), atStart, atEnd);
        }

        private void check(List<Slot> slots, int gaps, boolean atStart, boolean atEnd) {
            if (slots.stream().allMatch(slot -> slot.optional() || slot.gap() > 0)) {
                throw wrong("would match nothing at all");
            }
            if ((slots.get(0).gap() > 0 && !atStart)
                    || (slots.get(slots.size() - 1).gap() > 0 && !atEnd)) {
                throw wrong("begins or ends with a gap");
            }
            if (gaps > 2) {
                throw wrong("has more than two gaps");
            }
            if (slots.size() > MOST_SLOTS) {
                throw wrong("has more than " + MOST_SLOTS + " words");
            }
        }

        private static boolean isHyphenated(String part) {
            return part.length() > 2
                    && part.indexOf('-') > 0
                    && HYPHENATED.matcher(part).matches();
        }

        private Slot gap(String part) {
            int width = USUAL_GAP;
            if (part.length() > 2) {
                if (!WIDTH.matcher(part.substring(2)).matches()) {
                    throw wrong("has no gap such as '" + part + "'");
                }
                width = Integer.parseInt(part.substring(2));
            }
            if (width < 1 || width > WIDEST_GAP) {
                throw wrong("has a gap outside 1 to " + WIDEST_GAP);
            }
            return new Slot(Set.of(), Set.of(), true, width, false);
        }

        private Slot slot(String part) {
            boolean optional = part.length() > 2 && part.startsWith("[") && part.endsWith("]");
            String body = optional ? part.substring(1, part.length() - 1) : part;
            Set<String> words = new LinkedHashSet<>();
            Set<TokenKind> kinds = new LinkedHashSet<>();
            boolean any = false;
            for (String choice : body.split("\\|", -1)) {
                if (choice.isEmpty()) {
                    throw wrong("has an empty choice in '" + part + "'");
                } else if (choice.equals("*")) {
                    any = true;
                } else if (isWrapped(choice, '<', '>')) {
                    kinds.add(kind(choice.substring(1, choice.length() - 1)));
                } else if (isWrapped(choice, '{', '}')) {
                    wordClass(choice.substring(1, choice.length() - 1)).forEach(word -> words(word, words));
                } else {
                    words(choice, words);
                }
            }
            return new Slot(words, kinds, any, 0, optional);
        }

        private void words(String choice, Set<String> words) {
            if (choice.length() > 1 && choice.startsWith("~")) {
                words.addAll(known.inflection.forms(Token.fold(choice.substring(1))));
            } else {
                words.add(Token.fold(choice));
            }
        }

        private static boolean isWrapped(String choice, char open, char close) {
            return choice.length() > 2 && choice.charAt(0) == open && choice.charAt(choice.length() - 1) == close;
        }

        private List<String> wordClass(String name) {
            @Nullable List<String> words = lexicon.classes().get(name);
            if (words == null) {
                throw wrong("refers to the unknown word class {" + name + "}");
            }
            return words;
        }

        private TokenKind kind(String name) {
            for (TokenKind kind : TokenKind.values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return kind;
                }
            }
            throw wrong("refers to the unknown kind of token <" + name + ">");
        }

        private PhraseSyntaxException wrong(String what) {
            return new PhraseSyntaxException("in lexicon " + lexicon.name() + ", the phrase '" + source + "' " + what);
        }
    }
}
