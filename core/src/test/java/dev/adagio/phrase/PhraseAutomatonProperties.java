package dev.adagio.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.adagio.text.Cues;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import dev.adagio.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The automaton finds what a plain search over the words finds. */
class PhraseAutomatonProperties {

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("a", "b", "c", "d").list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<List<String>>> phrases() {
        return Arbitraries.of("a", "b", "c")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void literal_phrases_are_found_leftmost_and_longest(
            @ForAll("words") List<String> words, @ForAll("phrases") List<List<String>> phrases) {
        assertThat(spans(lexicon("l", phrases), String.join(" ", words))).isEqualTo(searched(words, phrases));
    }

    @Property
    void choices_stand_for_each_of_their_words(
            @ForAll("words") List<String> words, @ForAll("choices") List<List<Set<String>>> phrases) {
        List<List<String>> slots = phrases.stream()
                .map(phrase ->
                        phrase.stream().map(choice -> String.join("|", choice)).toList())
                .toList();
        List<List<String>> rows = phrases.stream()
                .flatMap(phrase -> Sets.cartesianProduct(phrase).stream())
                .toList();
        assertThat(spans(lexicon("l", slots), String.join(" ", words))).isEqualTo(searched(words, rows));
    }

    @Provide
    Arbitrary<List<List<Set<String>>>> choices() {
        Arbitrary<Set<String>> choice =
                Arbitraries.of("a", "b", "c", "d").set().ofMinSize(1).ofMaxSize(3);
        return choice.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    void what_a_lexicon_finds_does_not_depend_on_the_others(
            @ForAll("words") List<String> words,
            @ForAll("phrases") List<List<String>> phrases,
            @ForAll("phrases") List<List<String>> others) {
        Reading reading = TextReader.plain(Cues.NONE).read(String.join(" ", words));
        Lexicon one = lexicon("one", phrases);
        Lexicon other = lexicon("other", others);
        List<PhraseMatch> alone = PhraseAutomaton.compile(List.of(one), Inflection.NONE)
                .find(reading)
                .of("one");
        assertThat(PhraseAutomaton.compile(List.of(one, other), Inflection.NONE)
                        .find(reading)
                        .of("one"))
                .isEqualTo(alone);
        assertThat(PhraseAutomaton.compile(List.of(other, one), Inflection.NONE)
                        .find(reading)
                        .of("one"))
                .isEqualTo(alone);
    }

    private static List<Span> spans(Lexicon lexicon, String text) {
        return PhraseAutomaton.compile(List.of(lexicon), Inflection.NONE)
                .find(TextReader.plain(Cues.NONE).read(text))
                .of(lexicon.name())
                .stream()
                .map(PhraseMatch::span)
                .toList();
    }

    private static Lexicon lexicon(String name, List<List<String>> phrases) {
        return new Lexicon(
                name, phrases.stream().map(phrase -> String.join(" ", phrase)).toList(), List.of(), Map.of());
    }

    private static List<Span> searched(List<String> words, List<List<String>> phrases) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int longest = 0;
            for (List<String> phrase : phrases) {
                int end = at + phrase.size();
                if (end <= words.size() && words.subList(at, end).equals(phrase)) {
                    longest = Math.max(longest, phrase.size());
                }
            }
            if (longest > 0) {
                spans.add(new Span(at * 2, (at + longest) * 2 - 1));
            }
            at += Math.max(1, longest);
        }
        return spans;
    }
}
