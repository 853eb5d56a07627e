package dev.adagio.rules.language.conversation;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads each message of a conversation once. */
public final class TranscriptDetector implements Detector<Transcript> {

    private final Terms terms;

    /** A detector for a language with these commonest short words. */
    public TranscriptDetector(Set<String> functionWords) {
        this.terms = new Terms(functionWords);
    }

    @Override
    public Class<Transcript> finds() {
        return Transcript.class;
    }

    @Override
    public List<Transcript> detect(Signals signals) {
        if (!(signals.subject() instanceof Conversation conversation)) {
            return List.of();
        }
        List<Message> messages = conversation.messages();
        List<Turn> heard = new ArrayList<>(messages.size());
        Map<String, Participant> speakers = new LinkedHashMap<>();
        Map<String, Integer> frequency = new HashMap<>();
        for (int i = 0; i < messages.size(); i++) {
            Signals said = i < messages.size() - 1 ? signals.earlier().get(i) : signals;
            Participant sender = messages.get(i).sender();
            if (sender != null) {
                speakers.putIfAbsent(sender.id(), sender);
            }
            Set<String> stems = terms.stems(said.body().reading());
            stems.forEach(stem -> frequency.merge(stem, 1, Integer::sum));
            heard.add(new Turn(i, messages.get(i), said, sender == null ? "" : sender.id(), stems));
        }
        return List.of(new Transcript(heard, speakers, frequency, terms, conversation.isMixed()));
    }
}
