package dev.adagio.replay;

import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Recipients;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A message as far as it can be kept.
 *
 * @param kind where it is read
 * @param markup how it is written down
 * @param subject its subject line, masked
 * @param text its text, masked
 * @param to how many people it is addressed to, or null where unknown
 * @param cc how many are kept informed, or null
 * @param sentAt when it was sent, in ISO 8601, or null
 * @param locale its language as a BCP 47 tag, or null
 */
public record MaskedMessage(
        MessageKind kind,
        Markup markup,
        String subject,
        String text,
        @Nullable Integer to,
        @Nullable Integer cc,
        @Nullable String sentAt,
        @Nullable String locale) {

    public MaskedMessage {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(markup, "markup");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
    }

    static MaskedMessage of(Message message, UnaryOperator<String> mask) {
        Recipients recipients = message.recipients();
        Instant sentAt = message.sentAt();
        Locale locale = message.locale();
        return new MaskedMessage(
                message.kind(),
                message.markup(),
                mask.apply(message.subject()),
                mask.apply(message.text()),
                recipients == null ? null : recipients.to().size(),
                recipients == null ? null : recipients.cc().size(),
                sentAt == null ? null : sentAt.toString(),
                locale == null ? null : locale.toLanguageTag());
    }

    Message message(String id) {
        Message.Builder message =
                Message.builder(text).id(id).kind(kind).markup(markup).subject(subject);
        if (to != null && cc != null) {
            message.recipients(Recipients.ofCounts(to, cc));
        }
        if (sentAt != null) {
            message.sentAt(Instant.parse(sentAt));
        }
        return (locale == null ? message : message.locale(Locale.forLanguageTag(locale))).build();
    }
}
