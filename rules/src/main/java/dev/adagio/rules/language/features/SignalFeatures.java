package dev.adagio.rules.language.features;

import dev.adagio.rules.language.speech.Quotation;
import dev.adagio.rules.learned.FeatureCollector;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.BlockerMention;
import dev.adagio.signal.Commitment;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Greeting;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Question;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Reference;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.signal.TimeMention;
import dev.adagio.signal.Topic;
import dev.adagio.signal.Urgency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What models see of the signals: which there are, of which form, and whether there are several. */
record SignalFeatures(Signals signals) {

    private static final List<Class<? extends Signal>> PLAIN = List.of(
            BlockerMention.class,
            DecisionMention.class,
            Commitment.class,
            Greeting.class,
            MeetingRequest.class,
            TimeMention.class,
            Topic.class,
            Quotation.class);

    void collect(FeatureCollector to) {
        PLAIN.forEach(type -> forms(to, type, signal -> ""));
        forms(to, Ask.class, ask -> ask.form().name());
        forms(to, Question.class, question -> question.direct() ? "direct" : "indirect");
        forms(to, Addressee.class, addressee -> addressee.kind().name());
        forms(to, Deadline.class, deadline -> deadline.precision().name());
        forms(to, Urgency.class, urgency -> urgency.reason() == null ? "bare" : "reasoned");
        forms(to, Reason.class, reason -> reason.kind().name());
        forms(to, Reference.class, reference -> reference.kind().name());
        for (Ask ask : signals.all(Ask.class)) {
            Addressee addressee = ask.addressee();
            if (addressee != null) {
                to.addHere("asks", addressee.kind().name());
            }
        }
    }

    private <T extends Signal> void forms(FeatureCollector to, Class<T> type, Function<T, String> form) {
        Set<String> seen = new HashSet<>();
        for (T signal : signals.all(type)) {
            String value = form.apply(signal);
            if (seen.add(value)) {
                to.addHere(type.getSimpleName(), value);
            } else {
                to.add("several", type.getSimpleName());
            }
        }
    }
}
