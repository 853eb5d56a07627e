package dev.adagio.rules.workspace;

import dev.adagio.model.Audience;
import dev.adagio.model.Channel;
import dev.adagio.model.Participant;
import dev.adagio.model.WorkItem;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Said;
import dev.adagio.text.Span;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How findings in a workspace name their places, and to whom they may be shown. */
public final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /**
     * Starts a finding in a message. What was said in private is for whoever said it; empty where nobody knows who
     * that is.
     */
    public static Optional<Finding.Builder> finding(RuleInfo rule, Said<?> said) {
        Finding.Builder finding = rule.finding(at(said));
        if (!isPrivate(said)) {
            return Optional.of(finding);
        }
        Participant sender = said.message().sender();
        return sender == null ? Optional.empty() : Optional.of(finding.audience(Audience.only(sender)));
    }

    /** Where something was said. */
    public static Place at(Said<?> said) {
        return new Place.InMessage(said.message(), said.signal().span());
    }

    /** Whether only few could read it. */
    public static boolean isPrivate(Said<?> said) {
        Channel channel = channel(said);
        return channel != null && channel.isPrivate();
    }

    /** Where it was said, as far as that is known. */
    public static @Nullable Channel channel(Said<?> said) {
        Channel channel = said.message().channel();
        return channel == null ? said.conversation().channel() : channel;
    }

    /** The words of what was said, in quotation marks, on one line and not too long. */
    public static String quote(Said<?> said) {
        Span span = said.signal().span();
        String words = Quote.onOneLine(span.of(said.message().text()));
        int end = words.length() <= LONGEST
                ? words.length()
                : words.offsetByCodePoints(0, words.codePointCount(0, LONGEST));
        return '"' + words.substring(0, end) + (end < words.length() ? " ..." : "") + '"';
    }

    /** A field of a piece of work. */
    public static Place field(WorkItem item, String field, String quote) {
        return new Place.InField("work item", item.id(), field, quote);
    }

    /** What the tracker says of it. */
    public static Place state(WorkItem item) {
        return field(item, "state", word(item.state()));
    }

    /** A field of a channel. */
    public static Place field(Channel channel, String field, String quote) {
        return new Place.InField("channel", channel.name(), field, quote);
    }

    /** The words of a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
