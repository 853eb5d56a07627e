package dev.adagio.rules.heard;

import dev.adagio.rules.language.speech.Utterance.Mood;
import dev.adagio.signal.Detector;
import java.util.List;

/** What finds the signals that are kept of each message, for packs to hand to an engine. */
public final class Ears {

    private static final Detector<Called> CALLED = new CalledDetector();

    /** Work that stands still or goes on again. */
    public static final List<Detector<?>> FOR_WORK = List.of(
            new StuckDetector(),
            new Listening<>(
                    Freed.class,
                    "workspace: freed",
                    "",
                    sentence -> !sentence.is(Mood.QUESTION),
                    (signals, match) -> new Freed(match.span(), 0.7, Keys.of(signals))),
            CALLED);

    /** Who decides, and who would like to know. */
    public static final List<Detector<?>> FOR_ROLES = List.of(
            new Listening<>(
                    Announced.class,
                    "workspace: announced",
                    "",
                    sentence -> !sentence.is(Mood.QUESTION),
                    (signals, match) -> new Announced(match.span(), 0.7, Keys.of(signals))),
            new Listening<>(
                    LeaveAsked.class,
                    "workspace: leave asked",
                    "workspace: beyond undoing",
                    sentence -> true,
                    (signals, match) -> new LeaveAsked(match.span(), 0.7, Keys.of(signals))),
            new Listening<>(
                    OwnerSought.class,
                    "workspace: owner sought",
                    "",
                    sentence -> sentence.is(Mood.QUESTION) || sentence.marked(),
                    (signals, match) -> new OwnerSought(match.span(), 0.7)),
            new CrowdDetector(),
            CALLED);

    /** What is asked in more than one place. */
    public static final List<Detector<?>> FOR_CHANNELS = List.of(new PosedDetector());

    /** By when something is needed, what is specified, and what others will ask again. */
    public static final List<Detector<?>> FOR_TOOLS = List.of(
            new DueDetector(),
            new Listening<>(
                    Specified.class,
                    "workspace: specification",
                    "",
                    sentence -> !sentence.is(Mood.QUESTION),
                    (signals, match) -> new Specified(match.span(), 0.6)),
            new Listening<>(
                    WorkAsked.class,
                    "workspace: work asked",
                    "workspace: sensitive",
                    sentence -> sentence.is(Mood.QUESTION) || sentence.marked(),
                    (signals, match) -> new WorkAsked(match.span(), 0.6)));

    private Ears() {}
}
