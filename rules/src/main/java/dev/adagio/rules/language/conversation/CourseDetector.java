package dev.adagio.rules.language.conversation;

import dev.adagio.conversation.Course;
import dev.adagio.model.Participant;
import dev.adagio.signal.Commitment;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** Finds how the word went round in a conversation. */
public final class CourseDetector implements Detector<Course> {

    @Override
    public Class<Course> finds() {
        return Course.class;
    }

    @Override
    public List<Course> detect(Signals signals) {
        Transcript transcript = Transcript.of(signals);
        if (transcript.heard().isEmpty()) {
            return List.of();
        }
        List<Course.Turn> turns = new ArrayList<>();
        int changes = 0;
        String last = "";
        int from = 0;
        for (Turn heard : transcript.heard()) {
            if (heard.index() > 0 && !heard.speaker().equals(last)) {
                turns.add(turn(transcript, last, from, heard.index()));
                changes++;
                from = heard.index();
            }
            if (movesOn(heard)) {
                changes = 0;
            }
            last = heard.speaker();
        }
        turns.add(turn(transcript, last, from, transcript.heard().size()));
        return List.of(new Course(turns, changes / 2));
    }

    private static Course.Turn turn(Transcript transcript, String speaker, int from, int end) {
        Participant known = transcript.speakers().get(speaker);
        return new Course.Turn(known, from, end);
    }

    /** Whether somebody proposes, promises or decides something. */
    private static boolean movesOn(Turn heard) {
        return heard.says("proposal").isPresent()
                || heard.says("reply-suggested").isPresent()
                || heard.signals().any(Commitment.class)
                || heard.signals().any(DecisionMention.class);
    }
}
