package dev.adagio.examples.archive.mail;

import dev.adagio.model.Channel;
import dev.adagio.model.Participant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;

/** What the fields of a mail's head mean. Thread-safe. */
final class MailFields {
    private static final int WORDS = 2048;
    private static final Pattern ID = Pattern.compile("<[^<>\\s]+>");
    private static final Pattern LIST = Pattern.compile("(.*?)<([^<>]*)>.*", Pattern.DOTALL);
    private static final Pattern REPLY_MARKS = Pattern.compile(
            "^(?:(?:re|fwd?|aw|wg|sv|vs|antw|tr|rif)(?:\\[\\d+])?\\s*:\\s*|\\[[^\\]]{1,60}]\\s*)+",
            Pattern.CASE_INSENSITIVE);

    /** The zones that old mails name, which RFC 5322 keeps as obsolete. */
    private static final Map<String, String> ZONES = Map.of(
            "UT", "+0000", "EST", "-0500", "EDT", "-0400", "CST", "-0600", "CDT", "-0500", "MST", "-0700", "MDT",
            "-0600", "PST", "-0800", "PDT", "-0700");

    private static final Pattern ZONE = Pattern.compile("(?<=\\d )(UT|[ECMP][SD]T)$");

    private MailFields() {}

    /** The text of a field, its encoded words decoded; not those far behind, for the time it takes is no line. */
    static String words(String field) {
        int end = Math.min(WORDS, field.length());
        String decoded = DecoderUtil.decodeEncodedWords(field.substring(0, end), DecodeMonitor.SILENT);
        return (decoded + field.substring(end)).strip();
    }

    /** The people a field names, with those in groups; known by their addresses. */
    static List<Participant> people(String field) {
        List<Participant> people = new ArrayList<>();
        for (Mailbox mailbox :
                LenientAddressParser.DEFAULT.parseAddressList(field).flatten()) {
            String address = mailbox.getAddress() == null ? "" : mailbox.getAddress();
            String name = mailbox.getName() == null ? "" : words(mailbox.getName());
            if (!address.isEmpty() || !name.isEmpty()) {
                String shown = name.isEmpty() ? address : name;
                people.add(new Participant(address.isEmpty() ? name : address.toLowerCase(Locale.ROOT), shown, null));
            }
        }
        return people;
    }

    /** When a field of a date says, or null. */
    static @Nullable Instant date(String field) {
        Matcher zone = ZONE.matcher(field.strip());
        String numeric = zone.replaceFirst(found -> ZONES.getOrDefault(found.group(), found.group()));
        Date date = DateTimeFieldLenientImpl.PARSER
                .parse(new RawField("Date", numeric), DecodeMonitor.SILENT)
                .getDate();
        return date == null ? null : date.toInstant();
    }

    /** The mailing list a field of the name List-Id names, or null. */
    static @Nullable Channel list(String field) {
        if (field.isBlank()) {
            return null;
        }
        Matcher named = LIST.matcher(words(field));
        String id = named.matches() ? named.group(2).strip() : field.strip();
        String name = named.matches() ? named.group(1).replace("\"", "").strip() : "";
        return new Channel(id, name.isEmpty() ? id : name, Channel.Kind.MAIL, "", null, List.of(), null);
    }

    /** The message ids in a field. */
    static List<String> ids(String field) {
        return ID.matcher(field).results().map(found -> found.group()).toList();
    }

    /** Whether a subject says that its mail answers or forwards another. */
    static boolean isReply(String subject) {
        Matcher marks = REPLY_MARKS.matcher(subject);
        return marks.lookingAt() && marks.group().indexOf(':') >= 0;
    }

    /** A subject without what replies and lists put before it, in lower case; empty where nothing is left. */
    static String topic(String subject) {
        return REPLY_MARKS
                .matcher(subject)
                .replaceFirst("")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
