package dev.adagio.decision.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import org.junit.jupiter.api.Test;

class StatementMatcherTest {

    private static final String TEXT = "# %s\n\n## Status\n\nAccepted\n\n## Decision\n\n%s\n";

    private final DecisionRecord harbour = Records.read(
            "docs/adr/0003-harbour-gauge.md",
            TEXT.formatted("3. Harbour gauge", "We will read the harbour gauge every hour instead of every day."));
    private final DecisionRecord sails = Records.read(
            "docs/adr/0004-red-sails.md", TEXT.formatted("4. Red sails", "We will sew all sails from red canvas."));
    private final StatementMatcher matcher = new StatementMatcher(Records.log(harbour, sails));

    @Test
    void a_statement_is_about_the_record_it_names() {
        assertThat(matcher.match("As agreed in ADR-4, no white ones.")).contains(sails);
        assertThat(matcher.match("See docs/adr/0003-harbour-gauge.md")).contains(harbour);
        assertThat(matcher.match("As agreed in ADR-5, no white ones.")).isEmpty();
    }

    @Test
    void a_statement_is_about_the_record_that_has_its_words() {
        assertThat(matcher.match("We decided to read the gauge every hour.")).contains(harbour);
        assertThat(matcher.match("Agreed: the sails will be red.")).contains(sails);
    }

    @Test
    void what_shares_no_more_than_a_word_or_two_is_about_something_else() {
        assertThat(matcher.match("We decided to paint the harbour office green before winter comes."))
                .isEmpty();
        assertThat(matcher.match("Agreed.")).isEmpty();
        assertThat(matcher.match("")).isEmpty();
    }
}
