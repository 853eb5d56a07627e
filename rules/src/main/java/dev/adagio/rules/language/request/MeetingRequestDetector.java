package dev.adagio.rules.language.request;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.rules.language.speech.SomeUtterances;
import dev.adagio.rules.language.speech.Taken;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.signal.Detector;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Signals;
import dev.adagio.signal.TimeMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds wishes to meet, call or talk at the same time: words that say so, a meeting named where
 * something is arranged, or times offered under a subject line that names a meeting.
 */
public final class MeetingRequestDetector implements Detector<MeetingRequest> {

    @Override
    public Class<MeetingRequest> finds() {
        return MeetingRequest.class;
    }

    @Override
    public List<MeetingRequest> detect(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        List<MeetingRequest> found = new ArrayList<>();
        Taken taken = new Taken();
        SomeUtterances past = utterances.with("meeting-past");
        for (PhraseMatch match : utterances.words().phrases("meeting-request")) {
            if (!past.contains(utterances.of(match)) || utterances.of(match).is(Utterance.Mood.QUESTION)) {
                add(utterances, match, 0.8, taken, found);
            }
        }
        SomeUtterances arranging = utterances.with("meeting-arranging");
        arranging.removeAll(utterances.with("time-past"));
        arranging.removeAll(utterances.with("meeting-off"));
        arranging.removeAll(utterances.with("meeting-past"));
        for (PhraseMatch noun : utterances.words().phrases("meeting-noun")) {
            if (arranging.contains(utterances.of(noun))) {
                add(utterances, noun, 0.65, taken, found);
            }
        }
        if (found.isEmpty() && isAbout(signals)) {
            scheduled(signals, utterances, found);
        }
        return found;
    }

    /** Whether the subject line names a meeting. */
    private static boolean isAbout(Signals signals) {
        Message message = signals.message();
        return switch (message.kind()) {
            case EMAIL -> signals.title().says("meeting-noun");
            case MEETING ->
                signals.title().says("meeting-noun")
                        || signals.title().says("agenda-word")
                        || (message.earlier().isEmpty() && signals.body().says("agenda-word"));
            default -> false;
        };
    }

    /** An invitation as such, or times offered and agreed. */
    private static void scheduled(Signals signals, Utterances utterances, List<MeetingRequest> found) {
        if (isInvitation(signals, utterances.words())) {
            found.add(new MeetingRequest(signals.body().whole(), 0.8));
            return;
        }
        Taken times = Taken.by(signals.all(TimeMention.class));
        for (PhraseMatch match : utterances.words().phrases("scheduling")) {
            Utterance utterance = utterances.of(match);
            if (!utterance.aside() && times.has(utterance.span())) {
                found.add(new MeetingRequest(match.span(), 0.6));
                return;
            }
        }
    }

    /** An entry of a calendar, or the first message about a meeting to come that says when it is or what it is for. */
    private static boolean isInvitation(Signals signals, OwnWords words) {
        Message message = signals.message();
        return message.kind() == MessageKind.MEETING
                && message.earlier().isEmpty()
                && (message.recipients() == null || signals.any(TimeMention.class) || words.says("agenda-word"))
                && !words.says("meeting-past")
                && !words.says("meeting-off");
    }

    private static void add(
            Utterances utterances, PhraseMatch match, double confidence, Taken taken, List<MeetingRequest> found) {
        if (!utterances.of(match).aside() && taken.take(match.span())) {
            found.add(new MeetingRequest(match.span(), confidence));
        }
    }
}
