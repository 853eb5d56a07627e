package dev.adagio.benchmarks.speed;

import dev.adagio.Adagio;
import dev.adagio.advice.Advice;
import dev.adagio.advice.Advisor;
import dev.adagio.advice.Situation;
import dev.adagio.engine.Engine;
import dev.adagio.model.Meeting;
import dev.adagio.model.Participant;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Advice for a meeting, from its text to the verdict, and from facts already known; against the plain review of the same
 * meeting by all rules, and against the JDK's word breaks over the same texts.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar AdviceBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(AdviceBenchmark.MEETINGS)
public class AdviceBenchmark {

    static final int MEETINGS = 8;

    private static final List<String> TITLES = List.of(
            "Monday round",
            "Demo: the new screen",
            "Decide on the prices of next year",
            "1:1 Ana / Bo",
            "Retrospective",
            "Brainstorm: names for the boat",
            "Incident call",
            "Storage: we cannot agree");

    private static final String AGENDA =
            "Each team tells what it is at and what comes next. Who orders the cable, and by"
                    + " when? We need to agree on one store: both teams want another one. The options stand in the document.";

    private Engine engine;
    private Advisor advisor;
    private List<Meeting> meetings;
    private List<Situation> situations;

    /** Makes the meetings. */
    @Setup
    public void prepare() {
        engine = Adagio.create().engine();
        advisor = engine.advisor();
        List<Participant> people = IntStream.range(0, 6)
                .mapToObj(each -> Participant.named("Person " + each))
                .toList();
        meetings = TITLES.stream()
                .map(title -> new Meeting(
                        title, title, AGENDA, null, Duration.ofMinutes(60), null, people, List.of(), "", false))
                .toList();
        situations = meetings.stream()
                .map(meeting -> advisor.read(engine.review(meeting).signals()))
                .toList();
        long modes = meetings.stream()
                .map(engine::advise)
                .map(Advice::mode)
                .distinct()
                .count();
        if (meetings.size() != MEETINGS || modes < 2) {
            throw new IllegalStateException(
                    "cannot be measured: " + modes + " verdicts on " + meetings.size() + " meetings");
        }
    }

    /** From the text to the verdict. */
    @Benchmark
    public void advise(Blackhole hole) {
        meetings.forEach(meeting -> hole.consume(engine.advise(meeting)));
    }

    /** From facts already known. */
    @Benchmark
    public void weigh(Blackhole hole) {
        situations.forEach(situation -> hole.consume(advisor.advise(situation)));
    }

    /** All rules over the same meetings. */
    @Benchmark
    public void review(Blackhole hole) {
        meetings.forEach(meeting -> hole.consume(engine.review(meeting).findings()));
    }

    /** The words as the JDK divides them. */
    @Benchmark
    public void wordBreaks(Blackhole hole) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
        for (Meeting meeting : meetings) {
            words.setText(meeting.title() + "\n" + meeting.description());
            int count = 0;
            while (words.next() != BreakIterator.DONE) {
                count++;
            }
            hole.consume(count);
        }
    }
}
