package dev.adagio.benchmarks.engines;

import dev.adagio.engine.Engine;
import dev.adagio.engine.EngineBuilder;
import dev.adagio.engine.Review;
import dev.adagio.model.Message;
import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Measure;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Language;
import dev.adagio.text.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** This library. Its rules make findings, which others need not. */
final class AdagioRules implements Contestant {

    private static final String PREFIX = "many/r";

    private final Engine engine;
    private final Function<Note, Object> subject;

    private AdagioRules(Engine engine, Function<Note, Object> subject) {
        this.engine = engine;
        this.subject = subject;
    }

    static Contestant phrases(Workload workload) {
        return new AdagioRules(phraseEngine(workload), Note::message);
    }

    static Engine phraseEngine(Workload workload) {
        EngineBuilder engine = Engine.builder().add(new NoLanguage());
        List<String> phrases = workload.phrases();
        for (int i = 0; i < phrases.size(); i++) {
            String phrase = phrases.get(i);
            engine.add(info(i).on(Message.class)
                    .phrases(Lexicon.of(phrase, phrase))
                    .when(Condition.says(phrase))
                    .finds((message, finding) -> finding));
        }
        return engine.build();
    }

    static Contestant numbers(Workload workload) {
        List<Measure> measures = IntStream.range(0, Workload.FEATURES)
                .mapToObj(
                        i -> new Measure("feature-" + i, "a number", signals -> ((Note) signals.subject()).feature(i)))
                .toList();
        Message empty = Message.of("");
        EngineBuilder engine = Engine.builder().add(new NoLanguage()).subject(Note.class, note -> empty);
        for (int i = 0; i < workload.bounds().size(); i++) {
            engine.add(info(i).on(Note.class)
                    .when(measures.get(i % Workload.FEATURES)
                            .over(workload.bounds().get(i)))
                    .finds((note, finding) -> finding));
        }
        return new AdagioRules(engine.build(), note -> note);
    }

    private static RuleInfo info(int number) {
        return RuleInfo.of(PREFIX + number, Severity.HINT, "found")
                .because("It was asked for.")
                .clearedBy("Leave it out.")
                .build();
    }

    @Override
    public void ask(Note note) {
        Review review = engine.review(subject.apply(note));
        for (Finding finding : review.findings()) {
            note.fire(Integer.parseInt(
                    finding.rule(), PREFIX.length(), finding.rule().length(), 10));
        }
    }

    private record NoLanguage() implements Language {

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public Cues cues() {
            return Cues.NONE;
        }

        @Override
        public Inflection inflection() {
            return Inflection.NONE;
        }

        @Override
        public Set<String> functionWords() {
            return Set.of();
        }

        @Override
        public List<Lexicon> lexicons() {
            return List.of();
        }

        @Override
        public List<Detector<?>> detectors() {
            return List.of();
        }
    }
}
