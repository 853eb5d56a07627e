package dev.adagio.rules.language.address;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.Recipients;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.rules.language.speech.Particles;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** Finds who is called: by mention, by name, as a group, as you. */
public final class AddresseeDetector implements Detector<Addressee> {

    private final Particles particles;

    /** Knows these words. */
    public AddresseeDetector(Particles particles) {
        this.particles = particles;
    }

    @Override
    public Class<Addressee> finds() {
        return Addressee.class;
    }

    @Override
    public List<Addressee> detect(Signals signals) {
        OwnWords words = OwnWords.of(signals);
        List<Addressee> found = new ArrayList<>();
        new MentionSearch(words, particles.everybody()).find(found);
        new NameSearch(words, signals.message()).find(found);
        for (PhraseMatch match : words.phrases("group")) {
            found.add(new Addressee(
                    match.span(),
                    0.8,
                    Addressee.Kind.GROUP,
                    match.span().of(words.reading().text())));
        }
        if (isBetweenTwo(signals.message())) {
            for (PhraseMatch match : words.phrases("you")) {
                found.add(new Addressee(match.span(), 0.9, Addressee.Kind.YOU, ""));
            }
        }
        return found;
    }

    private static boolean isBetweenTwo(Message message) {
        Recipients recipients = message.recipients();
        Channel channel = message.channel();
        return (recipients != null && recipients.to().size() == 1)
                || (channel != null && channel.kind() == Channel.Kind.DIRECT);
    }
}
