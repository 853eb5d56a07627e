package dev.adagio.rules.language.english;

import dev.adagio.text.Reading;

/** The tokens of a reading as models see them: words in lower case, other tokens by their kind. */
final class Words {

    private final String[] words;

    private Words(String[] words) {
        this.words = words;
    }

    static Words of(Reading reading) {
        String[] words = new String[reading.tokenCount()];
        for (int i = 0; i < words.length; i++) {
            words[i] = switch (reading.kind(i)) {
                case WORD -> reading.word(i);
                case PUNCTUATION -> reading.word(i).substring(0, 1);
                case NUMBER -> reading.word(i).indexOf(':') > 0 ? "<clock>" : "<number>";
                case EMOJI -> "<emoji>";
                case LINK -> "<link>";
                case ADDRESS -> "<address>";
                case MENTION -> "<mention>";
                case REFERENCE -> "<reference>";
                case CODE -> "<code>";};
        }
        return new Words(words);
    }

    int count() {
        return words.length;
    }

    /** The word at an index, or one that marks the end where there is none. */
    String at(int index) {
        return index >= 0 && index < words.length ? words[index] : "<end>";
    }
}
