package dev.adagio.rules.language.english;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Detector;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** Finds wishes to meet, call or talk at the same time. */
final class MeetingRequestDetector implements Detector<MeetingRequest> {

    @Override
    public Class<MeetingRequest> finds() {
        return MeetingRequest.class;
    }

    @Override
    public List<MeetingRequest> detect(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        List<MeetingRequest> found = new ArrayList<>();
        for (PhraseMatch match : utterances.words().phrases("meeting-request")) {
            found.add(new MeetingRequest(match.span(), 0.7));
        }
        return found;
    }
}
