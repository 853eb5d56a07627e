package dev.adagio.examples.composer;

import com.google.common.base.Ticker;
import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import dev.adagio.examples.web.Answer;
import dev.adagio.examples.web.Bounds;
import dev.adagio.examples.web.Request;
import dev.adagio.examples.web.Server;
import dev.adagio.examples.web.Site;
import dev.adagio.model.Meeting;
import dev.adagio.rule.Edit;
import dev.adagio.text.Span;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A page with a text box that reviews while one types. It is served to this machine alone, to pages it served itself;
 * what is typed stays in memory while it is typed and is written nowhere.
 */
public final class Composer implements Site {

    private static final int LONGEST_TEXT = 100_000;
    private static final int WARMING = 30;
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String ONLY_ITSELF = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'";

    private final Adagio adagio;
    private final Wire wire;
    private final Drafts drafts;

    /** A page that reviews as this instance does. */
    public Composer(Adagio adagio) {
        this(adagio, Ticker.systemTicker());
    }

    Composer(Adagio adagio, Ticker ticker) {
        this.adagio = adagio;
        this.wire = new Wire(adagio);
        this.drafts = new Drafts(ticker);
    }

    /**
     * Starts to serve the page.
     *
     * @param port where, or 0 for any that is free
     * @throws IOException if the port is taken
     */
    public static Server serve(Adagio adagio, int port) throws IOException {
        Composer composer = new Composer(adagio);
        composer.warm();
        return Server.start(composer, Bounds.TYPING, port);
    }

    /** Does what the first reviews would have to, so that the first key is answered as fast as the others. */
    private void warm() {
        Review review = adagio.review("@channel");
        for (int i = 0; i < WARMING; i++) {
            int end = review.message().text().length();
            review = adagio.edit(review, new Edit(new Span(end, end), " Can somebody look at the import today?"));
            wire.view(new Drafts.Draft("", i, review));
        }
    }

    @Override
    public Answer answer(Request request) {
        drafts.tidy();
        if (!HERE.contains(request.header("host").replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT))) {
            return Answer.plain(421, "this page is served to its own machine");
        }
        return switch (request.path()) {
            case "/" -> got(request, () -> Asset.PAGE).with("Content-Security-Policy", ONLY_ITSELF);
            case "/composer.css" -> got(request, () -> Asset.STYLE);
            case "/composer.js" -> got(request, () -> Asset.SCRIPT);
            case "/review" -> posted(request, () -> review(Wire.read(Wire.Writing.class, request.body())));
            case "/edit" -> posted(request, () -> edit(Wire.read(Wire.Typing.class, request.body())));
            case "/forget" -> posted(request, () -> forget(Wire.read(Wire.Leaving.class, request.body())));
            default -> Answer.plain(404, "there is no such page");
        };
    }

    private static Answer got(Request request, Supplier<Answer> asset) {
        boolean asks = request.method().equals("GET") || request.method().equals("HEAD");
        return asks ? asset.get() : Answer.plain(405, "only to be read").with("Allow", "GET, HEAD");
    }

    /** What changes something is taken from pages served here, and from no others that a browser may have open. */
    private static Answer posted(Request request, Supplier<Answer> action) {
        if (!request.method().equals("POST")) {
            return Answer.plain(405, "only to be posted to").with("Allow", "POST");
        }
        String origin = request.header("origin");
        if (!origin.isEmpty() && !origin.equals("http://" + request.header("host"))) {
            return Answer.plain(403, "not from another page");
        }
        if (!request.header("content-type").startsWith("application/json")) {
            return Answer.plain(415, "JSON is expected");
        }
        try {
            return action.get();
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            // their messages may repeat what was sent
            return Answer.plain(400, "not the JSON that is expected, or a change outside of the text");
        }
    }

    private Answer review(Wire.Writing writing) {
        if (writing.text().length() > LONGEST_TEXT || writing.subject().length() > LONGEST_TEXT) {
            return tooLong();
        }
        return shown(() -> drafts.begin(adagio.engine().review(writing.subjectOfReview())));
    }

    private Answer edit(Wire.Typing typing) {
        Optional<Drafts.Draft> found = drafts.find(typing.draft(), typing.revision());
        if (found.isEmpty()) {
            return Answer.plain(409, "not known in this revision: send the whole text");
        }
        Drafts.Draft draft = found.get();
        int length = draft.review().message().text().length();
        if (length + (long) typing.replacement().length() - (typing.end() - typing.start()) > LONGEST_TEXT) {
            return tooLong();
        }
        return shown(() -> drafts.change(draft, edited(draft.review(), typing.edit())));
    }

    private Review edited(Review before, Edit edit) {
        return before.subject() instanceof Meeting meeting
                ? adagio.engine().review(described(meeting, edit.apply(meeting.description())))
                : adagio.edit(before, edit);
    }

    private static Meeting described(Meeting meeting, String description) {
        return new Meeting(
                meeting.id(),
                meeting.title(),
                description,
                meeting.start(),
                meeting.length(),
                meeting.organizer(),
                meeting.required(),
                meeting.optional(),
                meeting.recurrence(),
                meeting.cancelled());
    }

    private Answer shown(Supplier<Drafts.Draft> work) {
        long began = System.nanoTime();
        String view = wire.view(work.get());
        String millis = String.format(Locale.ROOT, "%.2f", (System.nanoTime() - began) / 1e6);
        return Answer.json(view).with("Server-Timing", "review;dur=" + millis);
    }

    private Answer forget(Wire.Leaving leaving) {
        drafts.forget(leaving.draft());
        return new Answer(204, "text/plain", "", Map.of());
    }

    private static Answer tooLong() {
        return Answer.plain(413, "a text may have " + LONGEST_TEXT + " characters");
    }
}
