package dev.adagio.rules.language.conversation;

import dev.adagio.model.Participant;
import dev.adagio.signal.Greeting;
import dev.adagio.signal.Question;
import dev.adagio.text.Block;
import dev.adagio.text.BlockKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which later messages answer a message: by link, mention and quote, else by who speaks next and by shared words.
 *
 * @param transcript the conversation
 */
record Replies(Transcript transcript) {

    /** So far ahead an answer is looked for: proposals of this library. */
    private static final int FARTHEST = 80;

    private static final int MOST = 12;

    /** Whoever goes on alone for so many messages has gone on to something else. */
    private static final int MONOLOGUE = 4;

    /** Where nothing tells but time what a message belongs to, it belongs to nothing older. */
    private static final Duration LATEST = Duration.ofDays(14);

    /** Somebody who speaks next within this time speaks to whoever spoke last. */
    private static final Duration NEXT = Duration.ofHours(3);

    /** A greeting of more words brings something along, and so does a question of more words. */
    private static final int GREETING = 5;

    private static final int REMARK = 12;

    private static final Duration SAME_DAY = Duration.ofDays(1);

    /** So many rare words in common show that two messages are about the same. */
    private static final double ABOUT_THE_SAME = 3;

    private static final double LINKED = 3;
    private static final double NAMED = 2.5;
    private static final double NEAR = 2;
    private static final double FAR = 1;
    private static final double WEAK = 0.7;
    private static final double FAINT = 0.3;

    /** This part of the words of a message shows that it is quoted. */
    private static final double QUOTED = 0.5;

    /** What others said that may answer a message, in order; what speaks to somebody else is left out. */
    List<Reply> to(Turn asked) {
        List<Reply> replies = new ArrayList<>();
        List<Turn> all = transcript.heard();
        Turn own = asked;
        Set<String> engaged = new HashSet<>();
        Optional<String> named = named(asked);
        int end = Math.min(all.size(), asked.index() + FARTHEST);
        int monologue = 0;
        for (int i = asked.index() + 1; i < end && replies.size() < MOST; i++) {
            Turn next = all.get(i);
            if (next.speaker().equals(asked.speaker())) {
                own = next;
                monologue++;
            } else if (transcript.stream() && !next.isWithin(LATEST, asked)) {
                break;
            } else if (next.isByOther(asked.speaker()) && !next.isGreeting()) {
                double closeness = closeness(asked, own, next, engaged);
                if (transcript.stream() && closeness <= NEAR && engaged.isEmpty() && monologue > MONOLOGUE) {
                    closeness = Math.min(closeness, WEAK);
                }
                if (closeness <= NEAR && named.filter(next.speaker()::equals).isEmpty() && named.isPresent()) {
                    closeness = Math.min(closeness, transcript.overlap(asked.terms(), next.terms()));
                }
                if (closeness > 0) {
                    replies.add(new Reply(next, closeness));
                }
                if (closeness >= NEAR) {
                    engaged.add(next.speaker());
                }
            }
        }
        return replies;
    }

    /** Who is called by a message, of those who speak. */
    private Optional<String> named(Turn asked) {
        return !transcript.stream()
                ? Optional.empty()
                : transcript.speakers().values().stream()
                        .filter(person -> !person.id().equals(asked.speaker()) && asked.calls(person))
                        .map(Participant::id)
                        .findFirst();
    }

    /**
     * How much speaks for it that a message answers another.
     *
     * @param own the last that the one who asked said before it
     * @param engaged who surely answered already
     */
    private double closeness(Turn asked, Turn own, Turn next, Set<String> engaged) {
        String link = next.message().replyTo();
        if (!link.isEmpty() && link.equals(asked.message().id())) {
            return LINKED;
        }
        if (quotes(next, asked)) {
            return LINKED;
        }
        Participant asker = asked.message().sender();
        if (asker != null && next.calls(asker)) {
            return own.index() == asked.index()
                            || own.signals().all(Question.class).isEmpty()
                    ? NAMED
                    : NEAR;
        }
        if (callsAnother(next)) {
            return 0;
        }
        double overlap = transcript.overlap(asked.terms(), next.terms());
        if (!transcript.stream()) {
            return transcript.otherOf(asked.speaker()).isPresent() || !interrupted(asked, next)
                    ? NEAR
                    : Math.max(FAR, Math.min(NEAR, FAR + overlap / 2));
        }
        Turn before = lastByOther(next);
        boolean follows = before.speaker().equals(asked.speaker()) && next.isWithin(SAME_DAY, before);
        if (bringsOwn(next, follows && next.isWithin(NEXT, before)) && overlap < NEAR) {
            return engaged.contains(next.speaker()) ? FAR : FAINT;
        }
        if (before.speaker().equals(asked.speaker())) {
            double after = next.isWithin(NEXT, before) ? NEAR : Reply.LIKELY;
            return follows ? after : Math.max(FAR, overlap);
        }
        if (engaged.contains(next.speaker()) && next.isWithin(NEXT, own)) {
            return Reply.LIKELY;
        }
        return overlap >= ABOUT_THE_SAME ? Reply.LIKELY : overlap >= 1 ? WEAK : FAINT;
    }

    private boolean callsAnother(Turn next) {
        return next.callsSomebody()
                && transcript.speakers().values().stream()
                        .anyMatch(person -> !person.id().equals(next.speaker()) && next.calls(person));
    }

    /** Whether somebody else asked something in between. */
    private boolean interrupted(Turn asked, Turn next) {
        return transcript.heard().subList(asked.index() + 1, next.index()).stream()
                .anyMatch(between -> between.isByOther(asked.speaker())
                        && !between.speaker().equals(next.speaker())
                        && between.signals().any(Question.class));
    }

    /** Whether somebody comes with a matter of their own: greets, or asks at some length. */
    private static boolean bringsOwn(Turn next, boolean follows) {
        boolean greets = next.signals().all(Greeting.class).stream()
                .anyMatch(greeting -> greeting.kind() == Greeting.Kind.SALUTATION);
        if (next.says("transcript-pasted").isPresent()) {
            return false;
        }
        boolean asks = next.signals().any(Question.class)
                && next.says("reply-suggested").isEmpty();
        boolean own = next.says("own-trouble").isPresent() || (asks && !follows);
        return greets ? next.words() > GREETING : own && next.words() > REMARK;
    }

    private Turn lastByOther(Turn next) {
        int i = next.index() - 1;
        while (i > 0 && transcript.heard().get(i).speaker().equals(next.speaker())) {
            i--;
        }
        return transcript.heard().get(i);
    }

    /** Whether a message repeats a good part of the words of another in a quote. */
    private boolean quotes(Turn next, Turn asked) {
        if (asked.terms().isEmpty()) {
            return false;
        }
        return next.signals().body().reading().blocks().stream()
                .filter(block -> block.kind() == BlockKind.QUOTE)
                .anyMatch(block -> repeats(block, next, asked.terms()));
    }

    /** Whether a quote has a good part of these terms. */
    static boolean repeats(Block quote, Turn by, Set<String> terms) {
        Set<String> words = Terms.stems(Arrays.asList(
                quote.span().of(by.message().text()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+")));
        long shared = terms.stream().filter(words::contains).count();
        return shared >= 2 && shared >= QUOTED * Math.min(terms.size(), words.size());
    }
}
