package dev.adagio.rules.language.english;

import dev.adagio.model.Channel;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Recipients;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds who is called: by mention, by name, as a group, as you. */
final class AddresseeDetector implements Detector<Addressee> {

    private static final Set<String> EVERYBODY = Set.of("here", "channel", "all", "everyone");
    private static final int LONGEST_NAME = 3;

    @Override
    public Class<Addressee> finds() {
        return Addressee.class;
    }

    @Override
    public List<Addressee> detect(Signals signals) {
        return new Search(signals).run();
    }

    private static final class Search {

        private final Signals signals;
        private final OwnWords words;
        private final Reading reading;
        private final KnownNames names;
        private final List<Addressee> found = new ArrayList<>();

        Search(Signals signals) {
            this.signals = signals;
            words = OwnWords.of(signals);
            reading = words.reading();
            names = KnownNames.of(signals.message());
        }

        List<Addressee> run() {
            mentions();
            salutations();
            calls();
            for (PhraseMatch match : words.phrases("group")) {
                add(match.span(), 0.8, Addressee.Kind.GROUP);
            }
            if (isBetweenTwo()) {
                for (PhraseMatch match : words.phrases("you")) {
                    found.add(new Addressee(match.span(), 0.9, Addressee.Kind.YOU, ""));
                }
            }
            return found;
        }

        private void mentions() {
            for (int i = 0; i < reading.tokenCount(); i++) {
                if (reading.kind(i) == TokenKind.MENTION) {
                    String name = bare(reading.span(i).of(reading.text()));
                    boolean all = EVERYBODY.contains(name.toLowerCase(Locale.ROOT));
                    found.add(new Addressee(
                            reading.span(i), 1, all ? Addressee.Kind.BROADCAST : Addressee.Kind.MENTION, name));
                }
            }
        }

        /** Without the marks of a mention: {@code @ana}, {@code <!here>}, {@code <@U12|ana>}. */
        private static String bare(String mention) {
            String inner = mention.startsWith("<") ? mention.substring(1, mention.length() - 1) : mention;
            int bar = inner.indexOf('|');
            String name = bar < 0 ? inner : inner.substring(bar + 1);
            return name.startsWith("@") || name.startsWith("!") ? name.substring(1) : name;
        }

        /** The name after "hi". */
        private void salutations() {
            for (PhraseMatch match : words.phrases("salutation")) {
                int end = match.endToken();
                while (isName(end, match.endToken())) {
                    end++;
                }
                if (end > match.endToken()) {
                    add(reading.span(match.endToken(), end), 0.9, Addressee.Kind.NAME);
                }
            }
        }

        private boolean isName(int token, int from) {
            if (token >= reading.tokenCount()
                    || token >= from + LONGEST_NAME
                    || reading.kind(token) != TokenKind.WORD
                    || reading.sentenceOf(token) != reading.sentenceOf(from - 1)) {
                return false;
            }
            return !isGroup(token) && (names.has(reading.word(token)) || isCapitalised(token));
        }

        /** "Ana, ..." or "ana: ..." at the head of a sentence. */
        private void calls() {
            for (Sentence sentence : reading.sentences()) {
                int first = sentence.firstToken();
                int end = first;
                while (end < sentence.endToken() && end < first + LONGEST_NAME && reading.kind(end) == TokenKind.WORD) {
                    end++;
                }
                boolean called = end > first
                        && end < sentence.endToken()
                        && (reading.is(end, ",") || (reading.is(end, ":") && end == first + 1));
                if (called && isCalled(first, end)) {
                    add(reading.span(first, end), 0.85, Addressee.Kind.NAME);
                }
            }
        }

        private boolean isCalled(int first, int end) {
            if (names.has(reading.word(first))) {
                return true;
            }
            boolean opens = first == 0 && end - first <= 2 && isCapitalised(first) && !opensOtherwise(first);
            return opens && signals.message().kind() != MessageKind.ISSUE;
        }

        private boolean opensOtherwise(int token) {
            return starts("opener", token) || starts("salutation", token) || starts("closing", token) || isGroup(token);
        }

        private boolean isGroup(int token) {
            return starts("group", token);
        }

        private boolean starts(String lexicon, int token) {
            for (PhraseMatch match : words.phrases(lexicon)) {
                if (match.firstToken() == token) {
                    return true;
                }
            }
            return false;
        }

        private boolean isCapitalised(int token) {
            return Character.isUpperCase(reading.text().charAt(reading.start(token)));
        }

        private boolean isBetweenTwo() {
            Recipients recipients = signals.message().recipients();
            Channel channel = signals.message().channel();
            return (recipients != null && recipients.to().size() == 1)
                    || (channel != null && channel.kind() == Channel.Kind.DIRECT);
        }

        private void add(Span span, double confidence, Addressee.Kind kind) {
            found.add(new Addressee(span, confidence, kind, span.of(reading.text())));
        }
    }
}
