package dev.adagio.rules.language;

import dev.adagio.outline.OutlineDetector;
import dev.adagio.outline.Slot;
import dev.adagio.rules.language.address.AddresseeDetector;
import dev.adagio.rules.language.address.GreetingDetector;
import dev.adagio.rules.language.conversation.ConclusionDetector;
import dev.adagio.rules.language.conversation.CourseDetector;
import dev.adagio.rules.language.conversation.ExchangeDetector;
import dev.adagio.rules.language.conversation.PromiseDetector;
import dev.adagio.rules.language.conversation.TranscriptDetector;
import dev.adagio.rules.language.features.MessageFeatures;
import dev.adagio.rules.language.request.AskDetector;
import dev.adagio.rules.language.request.MeetingRequestDetector;
import dev.adagio.rules.language.request.QuestionDetector;
import dev.adagio.rules.language.request.TopicDetector;
import dev.adagio.rules.language.speech.Particles;
import dev.adagio.rules.language.speech.QuotationDetector;
import dev.adagio.rules.language.speech.UtteranceDetector;
import dev.adagio.rules.language.statement.BlockerMentionDetector;
import dev.adagio.rules.language.statement.CommitmentDetector;
import dev.adagio.rules.language.statement.DecisionMentionDetector;
import dev.adagio.rules.language.statement.ReasonDetector;
import dev.adagio.rules.language.statement.ReferenceDetector;
import dev.adagio.rules.language.summary.EstimatesDetector;
import dev.adagio.rules.language.summary.PlainSummary;
import dev.adagio.rules.language.summary.ReadinessDetector;
import dev.adagio.rules.language.summary.SummaryDetector;
import dev.adagio.rules.language.time.DeadlineDetector;
import dev.adagio.rules.language.time.TimeMentionDetector;
import dev.adagio.rules.language.time.UrgencyDetector;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.signal.Detector;
import dev.adagio.text.Cues;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the files beside a language's class say besides its phrases and its words for time, the same files for every
 * language. Immutable and thread-safe.
 *
 * @param cues how its texts are divided
 * @param functionWords its commonest short words
 * @param particles the words its detectors look for one by one
 * @param prompts how an author is asked for what is missing
 */
public record Wordbook(Cues cues, Set<String> functionWords, Particles particles, Map<Slot.Kind, String> prompts) {

    public Wordbook {
        functionWords = Set.copyOf(functionWords);
        prompts = Map.copyOf(prompts);
    }

    /** Reads the files of a language. */
    public static Wordbook read(LanguageFiles files) {
        Map<String, String> words = files.entries("particles.words");
        return new Wordbook(
                new Cues(
                        Set.copyOf(files.lines("abbreviations.txt")),
                        Set.copyOf(files.lines("sign-offs.txt")),
                        set(words, "attribution"),
                        set(words, "header")),
                Set.copyOf(files.lines("function-words.txt")),
                new Particles(
                        set(words, "subordinator"),
                        set(words, "dating"),
                        set(words, "leading"),
                        set(words, "pointing"),
                        set(words, "joining"),
                        set(words, "everybody"),
                        set(words, "half")),
                prompts(files.entries("prompts.txt")));
    }

    private static Set<String> set(Map<String, String> words, String key) {
        String list = words.get(key);
        if (list == null) {
            throw new IllegalStateException("no words for " + key);
        }
        Set<String> set = new HashSet<>();
        for (String word : list.split(",", -1)) {
            set.add(word.strip());
        }
        return set;
    }

    private static Map<Slot.Kind, String> prompts(Map<String, String> entries) {
        Map<Slot.Kind, String> prompts = new EnumMap<>(Slot.Kind.class);
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            prompts.put(Slot.Kind.valueOf(entry.getKey().toUpperCase(Locale.ROOT)), entry.getValue());
        }
        return prompts;
    }

    /** What models of the language look at. */
    public MessageFeatures features(Phrasebook phrases) {
        return new MessageFeatures(phrases.names(), particles);
    }

    /** What finds the signals: by these words and phrases, and by these models where there are any. */
    public List<Detector<?>> detectors(Phrasebook phrases, Supplier<LinearModels> models) {
        MessageFeatures features = features(phrases);
        return List.of(
                new QuotationDetector(),
                new UtteranceDetector(particles),
                new AddresseeDetector(particles),
                new GreetingDetector(),
                new TimeMentionDetector(particles),
                new DeadlineDetector(particles),
                new QuestionDetector(),
                new AskDetector(),
                new ReasonDetector(),
                new UrgencyDetector(),
                new ReferenceDetector(),
                new BlockerMentionDetector(),
                new DecisionMentionDetector(),
                new CommitmentDetector(),
                new MeetingRequestDetector(),
                new TopicDetector(),
                new EstimatesDetector(features, models),
                new PlainSummary.Summing(),
                new SummaryDetector(),
                new ReadinessDetector(features),
                new OutlineDetector(prompts),
                new TranscriptDetector(functionWords),
                new ExchangeDetector(),
                new PromiseDetector(),
                new ConclusionDetector(),
                new CourseDetector());
    }
}
