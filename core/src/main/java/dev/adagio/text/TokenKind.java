package dev.adagio.text;

/** What a token is. */
public enum TokenKind {
    /** A word, with its inner apostrophes. Hyphens separate words and are no tokens themselves. */
    WORD,
    /** Digits with their inner marks and the letters that follow: {@code 3}, {@code 16:00Z}, {@code 2026-06-12}. */
    NUMBER,
    /** Signs of one kind in a row: {@code ?}, {@code ...}. */
    PUNCTUATION,
    /** A pictograph, an emoticon or a {@code :name:} of one. */
    EMOJI,
    /** A web address. */
    LINK,
    /** A mail address. */
    ADDRESS,
    /** Somebody or some group called by {@code @}. */
    MENTION,
    /** A pointer to an item kept elsewhere: {@code #12}, {@code ABC-12}, {@code #channel}. */
    REFERENCE,
    /** Code within a sentence, or a name from code: {@code parse_all()}, {@code config.yaml}. */
    CODE
}
