/** A program of somebody else, as a module. */
module harbour.note {
    requires dev.adagio.rules;
}
