package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Dispute;
import dev.adagio.advice.Dispute.Side;
import dev.adagio.advice.Setting;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.synchrony.meeting.Purpose;
import java.util.List;
import java.util.Map;

/** Where the sources contradict each other; the side named first is taken where nobody chooses. */
public final class Disputes {

    public static final List<Dispute> ALL = List.of(
            new Dispute(
                    "rounds",
                    "After how many round trips is a call cheaper?",
                    List.of(
                            new Side(
                                    "gitlab",
                                    "after three",
                                    Bibliography.GITLAB.title(),
                                    Map.of(ManyRounds.ID, Setting.OFF)),
                            new Side(
                                    "posthog",
                                    "chats of forty messages and more are sometimes worth it",
                                    Bibliography.POSTHOG.title(),
                                    Map.of(FruitlessRounds.ID, Setting.OFF)))),
            new Dispute(
                    "brainstorm",
                    "Are ideas looked for together?",
                    List.of(
                            new Side(
                                    "apart-first",
                                    "proposals in writing first; over video, groups have fewer ideas and select none the worse",
                                    Bibliography.GITLAB.title() + "; " + Bibliography.BRUCKS.title(),
                                    Map.of()),
                            new Side(
                                    "together",
                                    "its people want to do it live",
                                    Bibliography.GITLAB.title(),
                                    Map.of(Purpose.BRAINSTORM.id(), Setting.weighing(4))))),
            new Dispute(
                    "status",
                    "Is a round in which each tells what they are at worth meeting for?",
                    List.of(
                            new Side("written", "updates are written", Bibliography.GITHUB.title(), Map.of()),
                            new Side(
                                    "weekly-round",
                                    "an older page of the handbook keeps one a week",
                                    Bibliography.POSTHOG.title(),
                                    Map.of(Purpose.STATUS.id(), Setting.weighing(-0.5))))));

    private Disputes() {}
}
