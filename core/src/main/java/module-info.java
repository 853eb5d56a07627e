/** The mechanism of Adagio: it knows no rule and no word of any language. */
module dev.adagio.core {
    requires static org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.google.common;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;

    exports dev.adagio.model;
    exports dev.adagio.text;
}
