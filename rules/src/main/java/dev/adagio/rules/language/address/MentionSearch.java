package dev.adagio.rules.language.address;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.signal.Addressee;
import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds @mentions; one that only speaks of somebody ("as @ana said", "cc @ana") is less sure. */
final class MentionSearch {

    private static final double CALLED = 0.95;
    private static final double SPOKEN_OF = 0.4;

    /** How Zulip writes a mention that tells nobody. */
    private static final String SILENT = "@_";

    private static final String STRONG = "**";

    private final OwnWords words;
    private final Reading reading;
    private final Set<String> everybody;

    MentionSearch(OwnWords words, Set<String> everybody) {
        this.everybody = everybody;
        this.words = words;
        this.reading = words.reading();
    }

    void find(List<Addressee> found) {
        BitSet spokenOf = new BitSet();
        for (PhraseMatch match : words.phrases("mention-spoken-of")) {
            spokenOf.set(match.firstToken(), match.endToken());
        }
        for (int i = 0; i < reading.tokenCount(); i++) {
            if (reading.kind(i) == TokenKind.MENTION && !words.isQuoted(reading.span(i))) {
                String mention = reading.span(i).of(reading.text());
                String name = bare(mention);
                boolean all = everybody.contains(name.toLowerCase(Locale.ROOT));
                found.add(new Addressee(
                        reading.span(i),
                        spokenOf.get(i) || mention.startsWith(SILENT) ? SPOKEN_OF : CALLED,
                        all ? Addressee.Kind.BROADCAST : Addressee.Kind.MENTION,
                        name));
            }
        }
    }

    /** Without the marks of a mention: {@code @ana}, {@code <!here>}, {@code <@U12|ana>}, {@code @**Ana Lima|12**}. */
    private static String bare(String mention) {
        if (mention.endsWith(STRONG)) {
            String inner =
                    mention.substring(mention.indexOf(STRONG) + STRONG.length(), mention.length() - STRONG.length());
            int bar = inner.indexOf('|');
            return bar < 0 ? inner : inner.substring(0, bar);
        }
        String inner = mention.startsWith("<") ? mention.substring(1, mention.length() - 1) : mention;
        int bar = inner.indexOf('|');
        String name = bar < 0 ? inner : inner.substring(bar + 1);
        return name.startsWith("@") || name.startsWith("!") ? name.substring(1) : name;
    }
}
