package dev.adagio.decision.reading;

import dev.adagio.decision.Place;
import dev.adagio.document.Document;
import dev.adagio.document.Field;
import dev.adagio.text.Span;

/**
 * A field whose name is known.
 *
 * @param meaning what its name means, a word of the topic {@code field} or {@code relation}
 * @param document in which it stands
 * @param field as it is written
 * @param place in which part of the record
 */
record NamedField(String meaning, Document document, Field field, Place place) {

    String raw(Span span) {
        return span.of(document.text());
    }
}
