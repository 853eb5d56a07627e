package dev.adagio.benchmarks.engines;

import dev.adagio.engine.Engine;
import dev.adagio.engine.EngineBuilder;
import dev.adagio.engine.Review;
import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Measure;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Language;
import java.util.List;
import java.util.Locale;
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
        EngineBuilder engine = Engine.builder().add(Language.of(Locale.ENGLISH));
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
        EngineBuilder engine = Engine.builder().add(Language.of(Locale.ENGLISH)).subject(Note.class, note -> empty);
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
}
