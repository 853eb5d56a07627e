package dev.adagio.decision;

/** What a section of a record is about. */
public enum SectionKind {
    /** Status. */
    STATUS,
    /** Data about the record: its date, its authors and the like. */
    META,
    /** The date. */
    DATE,
    /** Who decides. */
    DECIDERS,
    /** Who was asked. */
    CONSULTED,
    /** Who was told. */
    INFORMED,
    /** The record in short. */
    SUMMARY,
    /** The situation and the problem. */
    CONTEXT,
    /** What the decision has to satisfy. */
    DRIVERS,
    /** What could be done. */
    OPTIONS,
    /** One of the things that could be done. */
    OPTION,
    /** What speaks for and against each option. */
    EVALUATION,
    /** What speaks for something. */
    PROS,
    /** What speaks against something. */
    CONS,
    /** What speaks neither for nor against something. */
    NEUTRAL,
    /** What was decided. */
    OUTCOME,
    /** Why it was decided so. */
    RATIONALE,
    /** What follows from it. */
    CONSEQUENCES,
    /** How one will see that it is kept. */
    CONFIRMATION,
    /** What it has to do with other records. */
    LINKS,
    /** Known, and none of these. */
    OTHER,
    /** Not known. */
    UNKNOWN
}
