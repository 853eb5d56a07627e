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

    @Test
    void a_statement_may_name_a_record_by_the_name_of_its_file_in_whatever_case() {
        assertThat(matcher.match("As 0004-RED-SAILS has it, no white ones.")).contains(sails);
        DecisionRecord bare = Records.read("docs/adr/sails.md", TEXT.formatted("Sails", "We will dye them."));
        assertThat(new StatementMatcher(Records.log(bare)).match("New sails arrive."))
                .isEmpty();
    }

    @Test
    void a_word_that_few_records_have_counts_more_than_those_that_all_have() {
        DecisionRecord north = Records.read(
                "docs/adr/0005-north-ferry.md", TEXT.formatted("5. North ferry", "The ferry stops there every noon."));
        DecisionRecord south = Records.read(
                "docs/adr/0006-south-ferry.md", TEXT.formatted("6. South ferry", "The ferry stops there every night."));
        DecisionRecord east = Records.read(
                "docs/adr/0007-east-ferry.md", TEXT.formatted("7. East ferry", "The ferry stops there every month."));
        StatementMatcher ferries = new StatementMatcher(Records.log(north, south, east));
        assertThat(ferries.match("The ferry stops there every night, they say."))
                .contains(south);
        assertThat(ferries.match("ferry month whatever")).contains(east);
        assertThat(ferries.match("ferry stops strange oddities")).isEmpty();
    }
}
