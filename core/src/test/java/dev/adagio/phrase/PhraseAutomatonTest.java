package dev.adagio.phrase;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.text.Cues;
import dev.adagio.text.Reading;
import dev.adagio.text.TextReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseAutomatonTest {

    private static final Inflection ENDINGS = word -> Set.of(word, word + "s", word + "ed", word + "ing");

    @Test
    void a_phrase_is_found_whatever_its_case_and_only_as_whole_words() {
        assertThat(found("Could YOU check? Couldn't youth?", "could you")).containsExactly("Could YOU");
    }

    @Test
    void an_apostrophe_may_be_curly() {
        assertThat(found("I can\u2019t go on", "can't go")).containsExactly("can\u2019t go");
    }

    @Test
    void inflections_choices_and_optional_words_are_found() {
        assertThat(found("we waited on Ops, still waiting for QA", "~wait on|for"))
                .containsExactly("waited on", "waiting for");
        assertThat(found("can you go, can you please go", "can you [please|kindly] go"))
                .containsExactly("can you go", "can you please go");
    }

    @Test
    void gaps_kinds_and_any_words_are_found() {
        assertThat(found("let me know by then whether", "let me know .. whether"))
                .containsExactly("let me know by then whether");
        assertThat(found("let me know a b c d whether", "let me know .. whether"))
                .isEmpty();
        assertThat(found("ping @bo please", "ping <mention>")).containsExactly("ping @bo");
        assertThat(found("in two days", "in * days")).containsExactly("in two days");
    }

    @Test
    void anchors_look_past_signs_and_mentions() {
        assertThat(found("@bo please check. We please all.", "^ please *")).containsExactly("please check");
        assertThat(found("any thoughts? any thoughts on it", "any thoughts $")).containsExactly("any thoughts");
        assertThat(found("can you see it? can you see what came of it?", "can you ..2 $"))
                .containsExactly("can you see it");
        assertThat(found("so then please go. or if you like please go", "^ ..2 please go"))
                .containsExactly("so then please go");
    }

    @Test
    void a_phrase_does_not_cross_the_end_of_a_sentence() {
        assertThat(found("Yes we can. You know.", "can you")).isEmpty();
    }

    @Test
    void the_leftmost_and_longest_of_overlapping_phrases_is_reported() {
        assertThat(found("as soon as possible", "as soon", "as soon as possible", "soon as"))
                .containsExactly("as soon as possible");
    }

    @Test
    void an_antipattern_takes_away_what_it_overlaps() {
        Lexicon blocked = Lexicon.of("l", "blocked", "block").unless("not blocked", "code block");
        assertThat(found("we are not blocked, the code block is blocked", blocked))
                .containsExactly("blocked");
    }

    @Test
    void word_classes_are_filled_in() {
        Lexicon lexicon = new Lexicon("l", List.of("by {day}"), List.of(), Map.of("day", List.of("monday", "friday")));
        assertThat(found("by Friday or by Sunday", lexicon)).containsExactly("by Friday");
    }

    @Test
    void lexicons_do_not_get_in_each_others_way() {
        PhraseAutomaton automaton = PhraseAutomaton.compile(
                List.of(Lexicon.of("a", "one two"), Lexicon.of("b", "two three"), Lexicon.of("c", "four")),
                Inflection.NONE);
        PhraseMatches matches = automaton.find(TextReader.plain(Cues.NONE).read("one two three"));
        assertThat(matches.any("a")).isTrue();
        assertThat(matches.any("b")).isTrue();
        assertThat(matches.any("c")).isFalse();
        assertThatThrownBy(() -> matches.of("d")).hasMessage("no lexicon named d was registered");
    }

    @Test
    void a_lexicon_file_holds_lexicons_antipatterns_classes_and_comments() {
        assertThat(Lexicon.parse("# days\n{day} = monday friday\n\n= due\nby {day}\n- by the way\n= open\nno rush\n"))
                .containsExactly(
                        new Lexicon(
                                "due",
                                List.of("by {day}"),
                                List.of("by the way"),
                                Map.of("day", List.of("monday", "friday"))),
                        new Lexicon("open", List.of("no rush"), List.of(), Map.of("day", List.of("monday", "friday"))));
        assertThatThrownBy(() -> Lexicon.parse("\nstray")).hasMessage("line 2 stands outside a lexicon: stray");
    }

    @Test
    void what_cannot_be_understood_is_refused_with_the_reason() {
        assertWrong("[a]", "would match nothing at all");
        assertWrong(".. a", "begins or ends with a gap");
        assertWrong("a .. b .. c .. d", "has more than two gaps");
        assertWrong("a ..99 b", "has a gap outside 1 to 12");
        assertWrong("a ..x b", "has no gap such as '..x'");
        assertWrong("a||b", "has an empty choice in 'a||b'");
        assertWrong("by {day}", "refers to the unknown word class {day}");
        assertWrong("<noun>", "refers to the unknown kind of token <noun>");
        assertThatThrownBy(() ->
                        PhraseAutomaton.compile(List.of(Lexicon.of("l", "a"), Lexicon.of("l", "b")), Inflection.NONE))
                .hasMessage("there are two lexicons named l");
    }

    @Test
    void many_choices_in_a_row_are_no_burden() {
        String slot = "a|b|c|d|e|f|g|h|i|j ";
        assertThat(found("a b c d e f g h i j k", slot.repeat(12), "b c k")).isEmpty();
        assertThat(found("x j i h g f e d c b a k", slot.repeat(10) + "k", "j i x"))
                .containsExactly("j i h g f e d c b a k");
    }

    @Test
    void choices_that_other_phrases_tell_apart_stay_apart() {
        assertThat(found("a x c, b x c, a x d, b x d", "a|b x c", "a x d")).containsExactly("a x c", "b x c", "a x d");
        assertThat(found("a x c, b x c, a x d, b x d", "a x d", "a|b x c")).containsExactly("a x c", "b x c", "a x d");
        assertThat(found("a y, b y, c y, a z, b z, c z", "a|b y", "b|c z", "c y"))
                .containsExactly("a y", "b y", "c y", "b z", "c z");
    }

    @Test
    void the_same_lexicons_are_written_the_same_whatever_order_inflections_come_in() throws IOException {
        List<String> forms = List.of("wait", "waits", "waited", "waiting");
        byte[] written = written(PhraseAutomaton.compile(MANY, word -> new LinkedHashSet<>(forms)));
        List<String> backwards = new ArrayList<>(forms);
        Collections.reverse(backwards);
        assertThat(written(PhraseAutomaton.compile(MANY, word -> new LinkedHashSet<>(backwards))))
                .isEqualTo(written);
    }

    @Test
    void what_was_written_is_read_and_finds_the_same() throws IOException {
        PhraseAutomaton compiled = PhraseAutomaton.compile(MANY, ENDINGS);
        PhraseAutomaton read = PhraseAutomaton.read(new ByteArrayInputStream(written(compiled)));
        assertThat(written(read)).isEqualTo(written(compiled));
        assertThat(read.lexicons()).containsExactly("waits", "caf\u00e9", "any");
        Reading text = TextReader.plain(Cues.NONE)
                .read("Still waiting on @bo. We wait for none but Ana, at the caf\u00e9 \ud83d\ude80. in 2 days");
        for (String lexicon : read.lexicons()) {
            assertThat(read.find(text).of(lexicon))
                    .isNotEmpty()
                    .isEqualTo(compiled.find(text).of(lexicon));
        }
    }

    @Test
    void what_is_no_automaton_or_cut_off_is_refused() throws IOException {
        byte[] written = written(PhraseAutomaton.compile(MANY, ENDINGS));
        for (int length = 0; length < written.length; length++) {
            byte[] part = Arrays.copyOf(written, length);
            assertThatThrownBy(() -> PhraseAutomaton.read(new ByteArrayInputStream(part)))
                    .as("%d of %d bytes", length, written.length)
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> PhraseAutomaton.read(new ByteArrayInputStream("= a list".getBytes(US_ASCII))))
                .hasMessage("these are no compiled phrases of this version");
    }

    private static final List<Lexicon> MANY = List.of(
            Lexicon.of("waits", "~wait on|for", "~wait .. ana", "^ still ~wait").unless("~wait for none"),
            Lexicon.of("caf\u00e9", "caf\u00e9 \ud83d\ude80", "caf\u00e9"),
            Lexicon.of("any", "on <mention>", "in * days $"));

    private static byte[] written(PhraseAutomaton automaton) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        automaton.write(bytes);
        return bytes.toByteArray();
    }

    private static void assertWrong(String phrase, String reason) {
        assertThatThrownBy(() -> found("a", phrase))
                .isInstanceOf(PhraseSyntaxException.class)
                .hasMessage("in lexicon l, the phrase '" + phrase + "' " + reason);
    }

    private static List<String> found(String text, String... phrases) {
        return found(text, Lexicon.of("l", phrases));
    }

    private static List<String> found(String text, Lexicon lexicon) {
        PhraseAutomaton automaton = PhraseAutomaton.compile(List.of(lexicon), ENDINGS);
        return automaton.find(TextReader.plain(Cues.NONE).read(text)).of(lexicon.name()).stream()
                .map(match -> match.span().of(text))
                .toList();
    }
}
