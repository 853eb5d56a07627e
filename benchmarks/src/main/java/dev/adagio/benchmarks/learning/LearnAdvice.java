package dev.adagio.benchmarks.learning;

import dev.adagio.advice.Advice;
import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.Advisor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.benchmarks.accuracy.GoldItem;
import dev.adagio.engine.Engine;
import dev.adagio.json.AdviceModelJson;
import dev.adagio.model.Message;
import dev.adagio.rules.language.english.English;
import dev.adagio.rules.synchrony.SynchronyFactors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Learns how factors are weighed and how sure verdicts are from {@code silver.jsonl}, cross-validated by conversation,
 * and prints a reliability table. What shares a conversation with {@code open.jsonl} teaches nothing, so that those
 * messages can examine the model. Weights that are no better than those of the factors themselves are not taken.
 *
 * <pre>LearnAdvice [FOLDER_OF_LABELLED_MESSAGES] [MODEL.json]</pre>
 */
public final class LearnAdvice {

    private static final int FOLDS = 5;
    private static final double[] PULLS = {0.1, 0.3, 1, 3};

    /** A smaller gain in cross-validation is taken for chance. */
    private static final double GAIN = 0.005;

    private static final SynchronyFactors PACK = new SynchronyFactors();

    private LearnAdvice() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : "../shared/gold");
        List<GoldItem> open = GoldItem.read(data.resolve("open.jsonl"));
        List<GoldItem> silver = GoldItem.read(data.resolve("silver.jsonl"));
        List<Message> all = new ArrayList<>();
        open.forEach(item -> all.add(item.message()));
        silver.forEach(item -> all.add(item.message()));
        int[] conversations = Conversations.of(all);
        List<Weighed> examined = weighed(open, conversations, 0);
        Set<Integer> held = new HashSet<>();
        examined.forEach(item -> held.add(item.conversation()));
        List<Weighed> items = weighed(silver, conversations, open.size()).stream()
                .filter(item -> !held.contains(item.conversation()))
                .toList();
        AdviceModel model = learn(items);
        System.out.println("\nopen: " + score(examined, model));
        System.out.print(reliability(examined, model).table());
        if (arguments.length > 1) {
            Files.writeString(Path.of(arguments[1]), AdviceModelJson.pretty(model) + "\n");
        }
    }

    private static List<Weighed> weighed(List<GoldItem> items, int[] conversations, int from) {
        Engine engine = Engine.builder()
                .add(new English())
                .add(PACK)
                .model(AdviceModel.DEFAULT)
                .build();
        List<Weighed> weighed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String label = items.get(i).gold().path("mode").asText("null");
            if (!label.equals("null")) {
                weighed.add(new Weighed(
                        engine.advisor()
                                .read(engine.review(items.get(i).message()).signals()),
                        Mode.valueOf(label.toUpperCase(Locale.ROOT)),
                        conversations[from + i]));
            }
        }
        return weighed;
    }

    private static AdviceModel learn(List<Weighed> items) {
        ModeScore plain = score(items, AdviceModel.DEFAULT);
        System.out.println(items.size() + " messages " + Weighed.counts(items));
        System.out.println("as the factors say: " + plain);
        double best = plain.macro() + GAIN;
        double pull = Double.NaN;
        for (double tried : PULLS) {
            ModeScore score = crossValidated(items, tried, new Reliability());
            System.out.printf(Locale.ROOT, "learned, pull %.1f: %s%n", tried, score);
            if (score.macro() > best) {
                best = score.macro();
                pull = tried;
            }
        }
        Reliability reliability = new Reliability();
        crossValidated(items, pull, reliability);
        System.out.println("\nweights " + (Double.isNaN(pull) ? "as the factors say" : "learned, pull " + pull));
        System.out.print(reliability.table());
        return fit(items, pull);
    }

    /** Every message judged by a model that has not seen its conversation. */
    private static ModeScore crossValidated(List<Weighed> items, double pull, Reliability reliability) {
        ModeScore score = new ModeScore();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Advisor advisor = advisor(fit(only(items, i -> items.get(i).conversation() % FOLDS != out), pull));
            for (Weighed item : only(items, i -> items.get(i).conversation() % FOLDS == out)) {
                Advice advice = advisor.advise(item.under(advisor));
                score.add(item.right(), advice.mode());
                reliability.add(advice.confidence(), advice.mode() == item.right());
            }
        }
        return score;
    }

    private static AdviceModel fit(List<Weighed> items, double pull) {
        AdviceModel model = AdviceModel.DEFAULT;
        if (!Double.isNaN(pull)) {
            List<FactorInfo> infos = advisor(model).factors();
            model = new WeightFit(infos, model.thresholds(), pull).fit(items, model);
        }
        String source =
                "learned from " + items.size() + " labelled messages; see the reliability table of the benchmarks";
        return model.with(new Calibrating(advisor(model), items).fit(source));
    }

    private static List<Weighed> only(List<Weighed> items, IntPredicate which) {
        return IntStream.range(0, items.size())
                .filter(which)
                .mapToObj(items::get)
                .toList();
    }

    private static ModeScore score(List<Weighed> items, AdviceModel model) {
        Advisor advisor = advisor(model);
        ModeScore score = new ModeScore();
        items.forEach(item ->
                score.add(item.right(), advisor.advise(item.under(advisor)).mode()));
        return score;
    }

    private static Reliability reliability(List<Weighed> items, AdviceModel model) {
        Advisor advisor = advisor(model);
        Reliability reliability = new Reliability();
        for (Weighed item : items) {
            Advice advice = advisor.advise(item.under(advisor));
            reliability.add(advice.confidence(), advice.mode() == item.right());
        }
        return reliability;
    }

    private static Advisor advisor(AdviceModel model) {
        return new Advisor(PACK.factors(), PACK.disputes(), model);
    }
}
