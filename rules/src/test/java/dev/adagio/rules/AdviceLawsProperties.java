package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.advice.Advice;
import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.Advisor;
import dev.adagio.advice.Counterfactual;
import dev.adagio.advice.Dispute;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Remedy;
import dev.adagio.advice.Situation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Participant;
import dev.adagio.rules.synchrony.SynchronyFactors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of all advice, with the factors and the model that are delivered. */
class AdviceLawsProperties {

    private static final SynchronyFactors PACK = new SynchronyFactors();
    private static final Advisor ADVISOR = new Advisor(PACK.factors(), PACK.disputes(), PACK.model());

    @Property(tries = 200)
    void one_more_person_never_makes_a_status_meeting_more_worth_meeting(
            @ForAll("titles") String title, @ForAll @IntRange(min = 0, max = 60) int people) {
        Advice fewer = Discovered.ENGINE.advise(meeting(title, people));
        Advice more = Discovered.ENGINE.advise(meeting(title, people + 1));
        assertThat(more.balance()).isLessThanOrEqualTo(fewer.balance());
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of("Status round", "Weekly update", "Monday round", "Stand-up", "All hands", "Team status");
    }

    @Property(tries = 300)
    void an_override_decides_whatever_else_holds(
            @ForAll("facts") Map<String, Double> facts, @ForAll @IntRange(min = 0, max = 100) int which) {
        List<FactorInfo> overrides = ADVISOR.factors().stream()
                .filter(info -> info.decides() != null)
                .toList();
        FactorInfo override = overrides.get(which % overrides.size());
        Map<String, Double> with = new HashMap<>(facts);
        with.put(override.id(), 1.0);
        assertThat(ADVISOR.advise(ADVISOR.situation(with)).mode()).isEqualTo(override.decides());
    }

    @Property(tries = 300)
    void the_same_facts_in_another_order_lead_to_the_same_advice(
            @ForAll("facts") Map<String, Double> facts, @ForAll Random random) {
        List<String> ids = new ArrayList<>(facts.keySet());
        Collections.shuffle(ids, random);
        Map<String, Double> shuffled = new LinkedHashMap<>();
        ids.forEach(id -> shuffled.put(id, facts.get(id)));
        assertThat(ADVISOR.advise(ADVISOR.situation(shuffled))).isEqualTo(ADVISOR.advise(ADVISOR.situation(facts)));
    }

    @Property(tries = 200)
    void every_counterfactual_holds_when_advised_again(
            @ForAll("facts") Map<String, Double> facts, @ForAll Mode wanted) {
        Situation situation = ADVISOR.situation(facts);
        for (Counterfactual found : ADVISOR.counterfactuals(situation, wanted)) {
            Map<String, Double> changed = new HashMap<>(facts);
            for (Remedy remedy : found.changes()) {
                changed.putAll(remedy.strengths());
            }
            changed.values().removeIf(strength -> strength == 0);
            Advice again = ADVISOR.advise(ADVISOR.situation(changed));
            assertThat(again.mode()).isEqualTo(wanted);
            assertThat(again.balance()).isEqualTo(found.then().balance());
        }
    }

    @Property(tries = 300)
    void more_evidence_for_the_verdict_never_makes_it_less_sure(
            @ForAll("facts") Map<String, Double> facts, @ForAll @IntRange(min = 0, max = 100) int which) {
        Advice less = ADVISOR.advise(ADVISOR.situation(facts));
        assertThat(less.confidence()).isBetween(0.0, 1.0);
        if (less.mode() == Mode.EITHER) {
            return;
        }
        List<FactorInfo> same = ADVISOR.factors().stream()
                .filter(info -> info.decides() == null && info.towards() == less.mode())
                .toList();
        Map<String, Double> more = new HashMap<>(facts);
        more.put(same.get(which % same.size()).id(), 1.0);
        Advice surer = ADVISOR.advise(ADVISOR.situation(more));
        assertThat(surer.mode()).isEqualTo(less.mode());
        assertThat(surer.confidence()).isGreaterThanOrEqualTo(less.confidence() - 1e-12);
    }

    @Provide
    Arbitrary<Map<String, Double>> facts() {
        List<String> weighed = ADVISOR.factors().stream()
                .filter(info -> info.decides() == null)
                .map(FactorInfo::id)
                .toList();
        return Arbitraries.maps(Arbitraries.of(weighed), Arbitraries.doubles().between(0, 1))
                .ofMaxSize(8);
    }

    @Example
    void every_number_and_every_side_of_a_dispute_has_its_source() {
        assertThat(PACK.factors())
                .extracting(Factor::info)
                .allMatch(info -> !info.source().isBlank());
        assertThat(PACK.disputes())
                .flatExtracting(Dispute::sides)
                .allMatch(side -> !side.source().isBlank() && !side.says().isBlank());
        assertThat(PACK.model().thresholds().source()).isNotBlank();
        assertThat(PACK.model().calibration().source()).contains("labelled messages");
    }

    @Example
    void every_side_of_every_dispute_can_be_taken() {
        for (Dispute dispute : PACK.disputes()) {
            for (Dispute.Side side : dispute.sides()) {
                AdviceModel model = PACK.model().choosing(dispute.id(), side.id());
                assertThat(new Advisor(PACK.factors(), PACK.disputes(), model).factors())
                        .isNotEmpty();
            }
        }
    }

    private static Meeting meeting(String title, int people) {
        List<Participant> required = IntStream.range(0, people)
                .mapToObj(each -> Participant.named("Person " + each))
                .toList();
        return new Meeting("m", title, "", null, Duration.ofMinutes(30), null, required, List.of(), "", false);
    }
}
