package dev.adagio.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static final Cues CUES = new Cues(
            Set.of("dr"), Set.of("thanks", "kind regards"), Set.of("wrote"), Set.of("from", "sent", "subject"));

    @Test
    void plain_text_is_divided_into_sentences_and_tokens() {
        assertThat(plain("Hi Ana, could you ask Dr. Lund? It's urgent... see #12."))
                .isEqualTo("""
                        PROSE
                          Hi Ana , could you ask Dr . Lund ?
                          It's urgent ... see reference:#12 .
                        """);
    }

    @Test
    void hyphens_separate_words_and_are_no_tokens() {
        assertThat(plain("a follow-up pre-read")).isEqualTo("PROSE\n  a follow up pre read\n");
    }

    @Test
    void links_addresses_numbers_names_from_code_and_emoticons_are_single_tokens() {
        assertThat(
                        plain(
                                "see https://example.org/a?b=c, ask li@example.org at 16:00Z about parse_all() :) or @bo OPS-7"))
                .isEqualTo(
                        "PROSE\n  see link:https://example.org/a?b=c , ask address:li@example.org at number:16:00Z about"
                                + " code:parse_all() emoji::) or mention:@bo reference:OPS-7\n");
    }

    @Test
    void a_semicolon_opens_no_shortcode() {
        assertThat(plain("TL;DR: it works :tada: ;)")).isEqualTo("PROSE\n  TL ; DR : it works emoji::tada: emoji:;)\n");
    }

    @Test
    void lists_quotes_and_code_are_told_apart() {
        assertThat(plain("Two things:\n- one\n2) two\n\n> quoted\n> more\n```\nint x;\n```\ndone"))
                .isEqualTo("""
                        PROSE
                          Two things :
                        LIST_ITEM 1
                          one
                        LIST_ITEM 1
                          two
                        QUOTE 1: > quoted\\n> more
                        CODE: ```\\nint x;\\n```
                        PROSE
                          done
                        """);
    }

    @Test
    void short_lines_were_ended_by_a_person() {
        assertThat(plain("status:\nall green\nno blockers"))
                .isEqualTo("PROSE\n  status :\n  all green\n  no blockers\n");
    }

    @Test
    void a_line_is_joined_with_the_next_where_a_program_wrapped_it() {
        String wrapped = "The build has been failing since the morning because the\nsigning key expired, and nobody"
                + " noticed until the release\nwas due.";
        assertThat(TextReader.plain(CUES).read(wrapped).sentences()).hasSize(1);
    }

    @Test
    void a_mail_that_was_wrapped_twice_goes_on_in_small_letters() {
        String mail = "Could you find out until when the press for the apples may be\nheld\nfor us?"
                + "\nYours truly is away";
        assertThat(TextReader.mail(CUES).read(mail).sentences()).hasSize(2);
        assertThat(TextReader.plain(CUES).read(mail).sentences()).hasSizeGreaterThan(2);
    }

    @Test
    void markdown_is_read_without_its_marks() {
        assertThat(markdown("""
                        ---
                        key: value
                        ---
                        # Two *words*

                        Some **bold** and `x = 1` and [a page](https://example.org).

                        * item
                          - nested

                        > quote

                        | a | b |
                        |---|---|
                        | c | d |

                            code
                        """)).isEqualTo("""
                        METADATA: ---\\nkey: value\\n---
                        HEADING 1
                          Two words
                        PROSE
                          Some bold and code:`x = 1` and a page link:](https://example.org) .
                        LIST_ITEM 1
                          item
                        LIST_ITEM 2
                          nested
                        QUOTE 1: > quote
                        TABLE_ROW
                          a
                          b
                        TABLE_ROW
                          c
                          d
                        CODE: code
                        """);
    }

    @Test
    void html_comments_in_markdown_are_passed_over() {
        assertThat(markdown("<!-- fill this in -->\n\nIt <b>works</b>."))
                .isEqualTo("METADATA: <!-- fill this in -->\nPROSE\n  It works .\n");
    }

    @Test
    void quotes_in_brackets_are_quotes_in_markdown_too() {
        assertThat(markdown("[quote=\"li, post:4\"]\nIs it *red*?\n[quote]\nwho?\n[/quote]\n[/quote]\n\nIt is blue."))
                .contains("QUOTE 1: [quote=\"li, post:4\"]")
                .endsWith("PROSE\n  It is blue .\n");
        assertThat(markdown("Yes.\n[quote]a[/quote]\n[quote]b[/quote]\nNo."))
                .isEqualTo("PROSE\n  Yes .\nQUOTE 1: [quote]a[/quote]\nQUOTE 1: [quote]b[/quote]\nPROSE\n  No .\n");
        assertThat(markdown("[quote]\nIs it red?")).contains("Is it red ?");
    }

    @Test
    void slack_marks_become_mentions_links_and_references() {
        assertThat(
                        slack(
                                "<@U1> *please* see <https://example.org|the page> in <#C2|ops> <!here>\n&gt; quoted\n_ok_ a_b"))
                .isEqualTo("""
                        PROSE
                          mention:<@U1> please see link:<https://example.org the page in reference:<#C2|ops> mention:<!here>
                        QUOTE 1: &gt; quoted
                        PROSE
                          ok code:a_b
                        """);
    }

    @Test
    void a_mail_ends_where_signature_and_history_begin() {
        assertThat(mail("""
                        Hi Bo,

                        On Mon, 2 March 2026 at 15:00 Li <li@example.org>
                        wrote:
                        > Can you send it?

                        Sent just now.

                        Kind regards,
                        Ana

                        -----Original Message-----
                        From: Li
                        Sent: Monday
                        """)).isEqualTo("""
                        PROSE
                          Hi Bo ,
                        QUOTE 1: On Mon, 2 March 2026 at 15:00 Li <li@example.org>\\nwrote:\\n> Can you send it?
                        PROSE
                          Sent just now .
                        SIGNATURE: Kind regards,\\nAna
                        HISTORY: -----Original Message-----\\nFrom: Li\\nSent: Monday
                        """);
    }

    @Test
    void a_separator_may_be_broken_over_two_lines() {
        String broken = "See below.\n---------- Forwarded by Li Lund/Oslo on 03/02/2026 11:36\nAM -----------\nHello";

        assertThat(mail(broken)).startsWith("PROSE\n  See below .\nHISTORY: ---------- Forwarded");
    }

    @Test
    void the_name_and_date_above_the_headers_of_earlier_mail_go_with_it() {
        String earlier =
                "Li Lund\n03/02/2026 05:04 PM\n\nFrom: Li Lund, Bo Berg/Oslo@example,\nAna Aas\nSubject: Mended?";

        assertThat(mail("Yes, it is.\n\n" + earlier)).startsWith("PROSE\n  Yes , it is .\nHISTORY: Li Lund");
    }

    @Test
    void a_date_or_an_address_alone_begins_no_earlier_mail() {
        assertThat(mail("Write to\nli@example.org\nby 3/2/2026\nat the latest")).doesNotContain("HISTORY");
    }

    @Test
    void a_mail_that_goes_on_after_thanks_has_no_signature_there() {
        String text =
                "Thanks\n\nI have a longer story to tell, which goes on and on for much more than a signature does.";
        assertThat(TextReader.mail(CUES).read("Hello,\n" + text).blocks())
                .noneMatch(block -> block.kind() == BlockKind.SIGNATURE);
    }

    @Test
    void quoted_lines_that_a_program_joined_to_the_words_before_them_stay_a_quote() {
        assertThat(mail("It reads well now. > How does it read? > Is it fast?\nAna"))
                .isEqualTo("""
                        PROSE
                          It reads well now .
                        QUOTE 1: > How does it read? > Is it fast?
                        PROSE
                          Ana
                        """);
    }

    @Test
    void behind_quoted_lines_that_were_joined_to_one_the_author_goes_on() {
        assertThat(mail("> How does it read? > It reads well now. Which page is next?"))
                .isEqualTo("""
                        QUOTE 1: > How does it read? > It reads well now.
                        PROSE
                          Which page is next ?
                        """);
    }

    @Test
    void a_comparison_is_no_quote() {
        assertThat(mail("Retry while count > 3, please.")).isEqualTo("""
                        PROSE
                          Retry while count > number:3 , please .
                        """);
    }

    @Test
    void spans_point_into_the_original_text() {
        String text = "*Could* you **check** it?";
        Reading reading = TextReader.markdown(Cues.NONE).read(text);
        assertThat(reading.span(2).of(text)).isEqualTo("check");
        assertThat(reading.token(0)).isEqualTo(new Token(TokenKind.WORD, new Span(1, 6), "could"));
        assertThat(reading.is(0, "could")).isTrue();
        assertThat(reading.sentenceOf(3)).isZero();
        assertThat(reading.wordCount()).isEqualTo(4);
    }

    @Test
    void code_between_backticks_is_one_token_in_plain_text_too() {
        assertThat(plain("run `make all` now, a lone ` stays")).contains("code:`make all` now , a lone ` stays");
    }

    private static String plain(String text) {
        return Sketch.of(TextReader.plain(CUES).read(text));
    }

    private static String markdown(String text) {
        return Sketch.of(TextReader.markdown(CUES).read(text));
    }

    private static String slack(String text) {
        return Sketch.of(TextReader.slack(CUES).read(text));
    }

    private static String mail(String text) {
        return Sketch.of(TextReader.mail(CUES).read(text));
    }
}
