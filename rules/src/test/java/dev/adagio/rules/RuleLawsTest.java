package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.engine.Engine;
import dev.adagio.engine.Review;
import dev.adagio.model.Message;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RulePack;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleLawsTest {

    @Property
    void no_rule_throws_and_no_span_lies_outside_whatever_the_text(@ForAll("messages") Message message) {
        Review review = Discovered.ENGINE.review(message);

        assertThat(review.failures()).isEmpty();
        assertThat(review.findings()).allSatisfy(finding -> {
            assertThat(isWithin(finding.span(), message)).isTrue();
            assertThat(finding.evidence()).allMatch(span -> isWithin(span, message));
        });
        assertThat(review.advice().confidence()).isBetween(0.0, 1.0);
    }

    @Property(tries = 50)
    void the_order_of_packs_changes_nothing(@ForAll("messages") Message message, @ForAll Random random) {
        List<RulePack> shuffled = new ArrayList<>(Discovered.PACKS);
        Collections.shuffle(shuffled, random);
        Engine engine = Discovered.engine(shuffled);

        assertThat(engine.review(message).findings())
                .isEqualTo(Discovered.ENGINE.review(message).findings());
    }

    @Property
    void the_same_message_gets_the_same_findings_again(@ForAll("messages") Message message) {
        List<Finding> once = Discovered.ENGINE.review(message).findings();

        assertThat(Discovered.ENGINE.review(message).findings()).isEqualTo(once);
    }

    private static boolean isWithin(Span span, Message message) {
        return span.end() <= message.text().length();
    }

    @Provide
    Arbitrary<Message> messages() {
        return Messages.any();
    }
}
