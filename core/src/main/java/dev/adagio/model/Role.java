package dev.adagio.model;

/**
 * What somebody has to do with a matter. DACI, RACI, RAPID and DRI are mapped to these; the mapping
 * loses something, since an "A" is Approver, Accountable or Agree depending on the scheme.
 */
public enum Role {
    /** Decides. */
    DECIDE,
    /** Moves the matter forward until it is decided. */
    DRIVE,
    /** May object, within a stated scope. */
    VETO,
    /** Is asked before the decision. */
    CONSULT,
    /** Is told of the decision. */
    INFORM,
    /** Carries out what was decided. */
    EXECUTE
}
