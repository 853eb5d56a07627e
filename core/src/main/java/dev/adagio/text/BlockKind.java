package dev.adagio.text;

/** What a block of text is, and so whether its words are the author's own. */
public enum BlockKind {
    /** A paragraph. */
    PROSE,
    /** A heading. */
    HEADING,
    /** One item of a list. */
    LIST_ITEM,
    /** A row of a table. */
    TABLE_ROW,
    /** What somebody else said, repeated: quoted lines with their attribution. */
    QUOTE,
    /** Earlier mails that were forwarded or left below the reply. */
    HISTORY,
    /** Code, logs, or anything set apart to be read by machines. */
    CODE,
    /** A signature, footer or sign-off. */
    SIGNATURE,
    /** Front matter, comments and other notes to programs. */
    METADATA;

    /** Whether the words in it are the author's own and are read. Other blocks have a span and nothing else. */
    public boolean isOwnWords() {
        return this == PROSE || this == HEADING || this == LIST_ITEM || this == TABLE_ROW;
    }
}
