package dev.adagio.rules.language.english;

import dev.adagio.outline.OutlineDetector;
import dev.adagio.outline.Slot;
import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rules.language.address.AddresseeDetector;
import dev.adagio.rules.language.address.GreetingDetector;
import dev.adagio.rules.language.features.MessageFeatures;
import dev.adagio.rules.language.request.AskDetector;
import dev.adagio.rules.language.request.MeetingRequestDetector;
import dev.adagio.rules.language.request.QuestionDetector;
import dev.adagio.rules.language.request.TopicDetector;
import dev.adagio.rules.language.speech.QuotationDetector;
import dev.adagio.rules.language.speech.UtteranceDetector;
import dev.adagio.rules.language.statement.BlockerMentionDetector;
import dev.adagio.rules.language.statement.CommitmentDetector;
import dev.adagio.rules.language.statement.DecisionMentionDetector;
import dev.adagio.rules.language.statement.ReasonDetector;
import dev.adagio.rules.language.statement.ReferenceDetector;
import dev.adagio.rules.language.summary.EstimatesDetector;
import dev.adagio.rules.language.summary.ReadinessDetector;
import dev.adagio.rules.language.summary.SummaryDetector;
import dev.adagio.rules.language.time.DeadlineDetector;
import dev.adagio.rules.language.time.TimeMentionDetector;
import dev.adagio.rules.language.time.UrgencyDetector;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Language;
import dev.adagio.text.Cues;
import dev.adagio.time.TimeWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * English: its phrases, the forms of its words, and how its signals are found. Immutable and
 * thread-safe.
 */
public final class English implements Language {

    /** The lists of phrases, the word classes they share first. */
    private static final List<String> LISTS = List.of(
            "classes",
            "openings",
            "greetings",
            "addressees",
            "times",
            "deadlines",
            "urgency",
            "reasons",
            "asks",
            "imperatives",
            "problems",
            "references",
            "blockers",
            "decisions",
            "commitments",
            "meetings",
            "topics",
            "rules/shared",
            "rules/blockers",
            "rules/clarity",
            "rules/documentation",
            "rules/interruption",
            "rules/reading",
            "rules/synchrony");

    private static final Map<Slot.Kind, String> PROMPTS = Map.of(
            Slot.Kind.CONTEXT, "What is it about, for somebody who was not there?",
            Slot.Kind.OBJECTIVE, "What is to come of it?",
            Slot.Kind.ASK, "What is wanted? Or begin with FYI.",
            Slot.Kind.OWNER, "Who is to do it?",
            Slot.Kind.DEADLINE, "By when is it needed?");

    private final Cues cues = new Cues(
            Set.copyOf(Resource.lines("abbreviations.txt")),
            Set.copyOf(Resource.lines("sign-offs.txt")),
            Set.of("wrote", "writes", "said", "says", "schrieb"),
            Set.of("from", "to", "cc", "bcc", "sent", "date", "subject", "reply-to"));
    private final Inflection inflection =
            new EnglishInflection(Resource.lines("irregular.txt"), Resource.lines("doubled.txt"));
    private final TimeWords timeWords = TimeWords.parse(Resource.text("time.words"));
    private final Set<String> functionWords = Set.copyOf(Resource.lines("function-words.txt"));
    private final List<Lexicon> lexicons = Lexicon.parse(
            LISTS.stream().map(list -> Resource.text(list + ".lexicon")).collect(Collectors.joining("\n")));
    private final List<Detector<?>> detectors;

    /** Reads the lists and the models; the same every time. */
    public English() {
        this(Resource.models("messages.models"));
    }

    /** English with other models than those that come with it, or with none. */
    public English(LinearModels models) {
        MessageFeatures features =
                new MessageFeatures(lexicons.stream().map(Lexicon::name).toList());
        detectors = List.of(
                new QuotationDetector(),
                new UtteranceDetector(),
                new AddresseeDetector(),
                new GreetingDetector(),
                new TimeMentionDetector(),
                new DeadlineDetector(),
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
                new SummaryDetector(),
                new ReadinessDetector(features),
                new OutlineDetector(PROMPTS));
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public Cues cues() {
        return cues;
    }

    @Override
    public Inflection inflection() {
        return inflection;
    }

    @Override
    public List<Lexicon> lexicons() {
        return lexicons;
    }

    @Override
    public List<Detector<?>> detectors() {
        return detectors;
    }

    @Override
    public TimeWords timeWords() {
        return timeWords;
    }

    @Override
    public Set<String> functionWords() {
        return functionWords;
    }
}
