package dev.adagio.examples.composer;

import com.google.common.base.Ticker;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.adagio.engine.Review;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What is being typed, so that only what changes needs to be read: in memory alone, under names nobody can guess, and
 * forgotten when the page is left or after a while. Thread-safe.
 */
final class Drafts {

    /** With the longest text a draft takes about 30 MB, a message of a few lines some 50 kB. */
    private static final long MOST_CHARACTERS = 1_000_000;

    private static final int LEAST_WEIGHT = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int NAME_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Draft> drafts;

    Drafts(Ticker ticker) {
        drafts = CacheBuilder.newBuilder()
                .maximumWeight(MOST_CHARACTERS)
                .weigher((String id, Draft draft) ->
                        LEAST_WEIGHT + draft.review().message().text().length())
                .expireAfterAccess(PATIENCE)
                .ticker(ticker)
                .build();
    }

    /**
     * What was made of a text.
     *
     * @param id the name of the draft
     * @param revision how many changes led to it
     * @param review what was made of it
     */
    record Draft(String id, int revision, Review review) {}

    /** Remembers a new draft. */
    Draft begin(Review review) {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        Draft draft = new Draft(HexFormat.of().formatHex(name), 0, review);
        drafts.put(draft.id(), draft);
        return draft;
    }

    /** The draft as of this revision; nothing if it was forgotten or has changed since. */
    Optional<Draft> find(String id, int revision) {
        return Optional.ofNullable(drafts.getIfPresent(id)).filter(draft -> draft.revision() == revision);
    }

    /** Remembers the draft after a change. */
    Draft change(Draft before, Review review) {
        Draft draft = new Draft(before.id(), before.revision() + 1, review);
        drafts.put(draft.id(), draft);
        return draft;
    }

    void forget(String id) {
        drafts.invalidate(id);
    }

    /** Lets go of what was not touched for long. */
    void tidy() {
        drafts.cleanUp();
    }

    long count() {
        return drafts.size();
    }
}
