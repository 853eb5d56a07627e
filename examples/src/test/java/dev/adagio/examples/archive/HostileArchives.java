package dev.adagio.examples.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Files of archives made to take time, room or the stack of whoever reads them, by what they try. */
final class HostileArchives {

    private static final String MAIL = "From: a@b.example\nMessage-ID: <1@b.example>\nMIME-Version: 1.0\n";
    private static final String ENVELOPE = "From a@b.example Mon Mar  2 10:00:00 2026\n";
    private static final String CALENDAR = "BEGIN:VCALENDAR\nVERSION:2.0\n";

    private HostileArchives() {}

    /** One file of each kind, of about so many bytes. */
    static Map<String, byte[]> of(int length) {
        Map<String, String> texts = new LinkedHashMap<>();
        mails(texts, length);
        calendars(texts, length);
        exports(texts, length);
        others(texts, length);
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put("zeros, packed.tar.gz", gzipped(new byte[64 * length]));
        return files;
    }

    private static void mails(Map<String, String> texts, int length) {
        StringBuilder nested = new StringBuilder(MAIL);
        for (int depth = 0; nested.length() < length; depth++) {
            nested.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(depth, depth));
        }
        texts.put("parts in parts.eml", nested.toString());
        texts.put(
                "mails in mails.eml",
                MAIL + "Content-Type: message/rfc822\n\n"
                        + (MAIL + "Content-Type: message/rfc822\n\n").repeat(length / 100));
        texts.put(
                "parts.eml", MAIL + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(length / 7));
        texts.put("a boundary of nothing.eml", MAIL + "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n--\n");
        texts.put(
                "a long boundary.eml",
                MAIL + "Content-Type: multipart/mixed; boundary=" + "b".repeat(length) + "\n\n--");
        texts.put("fields.eml", MAIL + "X-A: b\n".repeat(length / 7) + "\nx\n");
        texts.put("a field without an end.eml", MAIL + "Subject: a\n" + " b\n".repeat(length / 3));
        texts.put("references.eml", MAIL + "References:" + " <a@b>".repeat(length / 6) + "\n\nx\n");
        texts.put("recipients.eml", MAIL + "To: " + "A <a@b>, ".repeat(length / 9) + "\n\nx\n");
        texts.put("groups of recipients.eml", MAIL + "To: " + "a: (b(".repeat(length / 6) + "\n\nx\n");
        texts.put("encoded words.eml", MAIL + "Subject: " + "=?utf-8?q?=C3?= ".repeat(length / 15) + "\n\nx\n");
        texts.put("no such charset.eml", MAIL + "Content-Type: text/plain; charset=nosuch\n\n\u00e9\n");
        texts.put("broken base64.eml", MAIL + "Content-Transfer-Encoding: base64\n\n" + "=A".repeat(length / 2));
        texts.put(
                "broken quotes.eml",
                MAIL + "Content-Transfer-Encoding: quoted-printable\n\n" + "=\n=".repeat(length / 3));
        texts.put("tags in tags.eml", MAIL + "Content-Type: text/html\n\n" + "<div><b>".repeat(length / 8) + "x");
        texts.put("tables in tables.eml", MAIL + "Content-Type: text/html\n\n" + "<table><tr><td>".repeat(length / 15));
        texts.put("quotes in quotes.eml", MAIL + "Content-Type: text/html\n\n" + "<blockquote>".repeat(length / 12));
        texts.put("NUL.eml", MAIL + "\n" + "\0".repeat(length));
        texts.put("no body.eml", MAIL);
        texts.put("no mail begins.mbox", "x\n\n".repeat(length / 3));
        texts.put("envelopes.mbox", ENVELOPE.repeat(length / ENVELOPE.length()));
        texts.put("envelopes without blank lines.mbox", (ENVELOPE + "Subject: x\n").repeat(length / 60));
        texts.put("escaped envelopes.mbox", ENVELOPE + "Subject: x\n\n" + ">".repeat(length) + "From a\n");
        texts.put("one line.mbox", ENVELOPE + "Subject: " + "x".repeat(length));
    }

    private static void calendars(Map<String, String> texts, int length) {
        rule(texts, "each second", "FREQ=SECONDLY");
        rule(texts, "each second of all time", "FREQ=SECONDLY;INTERVAL=1;UNTIL=99991231T235959Z");
        rule(texts, "a thousand million times", "FREQ=MINUTELY;COUNT=2147483647");
        rule(texts, "never", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        rule(texts, "never in a second", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31");
        rule(texts, "a year that does not come", "FREQ=DAILY;BYYEARDAY=400");
        rule(
                texts,
                "all at once",
                "FREQ=YEARLY;BYSECOND=" + list(60) + ";BYMINUTE=" + list(60) + ";BYHOUR=" + list(24));
        rule(texts, "without a step", "FREQ=DAILY;INTERVAL=0");
        rule(texts, "backwards", "FREQ=DAILY;INTERVAL=-1;COUNT=-1");
        texts.put(
                "dates.ics",
                CALENDAR + "BEGIN:VEVENT\nUID:1\nDTSTART:20260302T100000Z\n"
                        + "RDATE:20260303T100000Z\nEXDATE:20260304T100000Z\n".repeat(length / 50)
                        + "END:VEVENT\nEND:VCALENDAR\n");
        texts.put("events in events.ics", CALENDAR + "BEGIN:VEVENT\n".repeat(length / 13));
        texts.put("alarms in alarms.ics", CALENDAR + "BEGIN:VEVENT\n" + "BEGIN:VALARM\n".repeat(length / 13));
        texts.put("folded.ics", CALENDAR + "BEGIN:VEVENT\nSUMMARY:a\n" + " b\n".repeat(length / 3) + "END:VEVENT\n");
        texts.put(
                "parameters.ics", CALENDAR + "BEGIN:VEVENT\nSUMMARY" + ";A=b".repeat(length / 4) + ":x\nEND:VEVENT\n");
        texts.put("quotes.ics", CALENDAR + "BEGIN:VEVENT\nSUMMARY;A=\"" + "b".repeat(length) + "\nEND:VEVENT\n");
        texts.put("years.ics", event("DTSTART:99999999T999999Z\nDTEND:00000101T000000Z\n"));
        texts.put("a long while.ics", event("DTSTART:20260302T100000Z\nDURATION:P999999999W\n"));
        texts.put(
                "a zone without end.ics",
                CALENDAR + "BEGIN:VTIMEZONE\nTZID:x\n" + "BEGIN:DAYLIGHT\n".repeat(length / 15));
        texts.put(
                "a zone that changes each second.ics",
                CALENDAR + "BEGIN:VTIMEZONE\nTZID:x\nBEGIN:STANDARD\nDTSTART:00010101T000000\nTZOFFSETFROM:+0100\n"
                        + "TZOFFSETTO:+0200\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\n"
                        + "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=x:20260302T100000\nEND:VEVENT\nEND:VCALENDAR\n");
    }

    private static void rule(Map<String, String> texts, String name, String rule) {
        texts.put(name + ".ics", event("DTSTART:20260302T100000Z\nDTEND:20260302T110000Z\nRRULE:" + rule + "\n"));
    }

    private static String event(String lines) {
        return CALENDAR + "BEGIN:VEVENT\nUID:1\n" + lines + "SUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private static String list(int to) {
        StringBuilder list = new StringBuilder("0");
        for (int i = 1; i < to; i++) {
            list.append(',').append(i);
        }
        return list.toString();
    }

    private static void exports(Map<String, String> texts, int length) {
        Map<String, String> items = new LinkedHashMap<>();
        items.put("slack", "{\"type\": \"message\", \"user\": \"U1\", \"ts\": \"1.0\", \"text\": %s, \"blocks\": %s}");
        items.put("zulip", "{\"id\": 1, \"type\": \"stream\", \"sender\": 1, \"content\": %s, \"subject\": %s}");
        items.put("github", "{\"html_url\": \"u\", \"number\": 1, \"title\": \"t\", \"body\": %s, \"labels\": %s}");
        items.put("neutral", "{\"id\": \"1\", \"kind\": \"chat\", \"text\": %s, \"context\": %s}");
        items.forEach((form, item) -> {
            String deep = "[".repeat(length / 2) + "]".repeat(length / 2);
            texts.put(form + " nested.json", "[" + item.formatted("\"x\"", deep) + "]");
            texts.put(form + " of nulls.json", "[null, " + item.formatted("null", "null") + ", null]");
            texts.put(form + " of objects.json", "[" + item.formatted("{}", "{}") + ", []]");
            texts.put(form + " of surrogates.json", "[" + item.formatted("\"\\ud83d\\u0000\\ude00\"", "[]") + "]");
            texts.put(form + " of a line.json", "[" + item.formatted("\"" + "x".repeat(length) + "\"", "[]") + "]");
            texts.put(form + " without end.json", "[" + (item.formatted("\"x\"", "[]") + ",").repeat(length / 90));
            texts.put(form + " of numbers.json", "[" + item.formatted("1e99999", "9".repeat(length / 2)) + "]");
        });
        texts.put("mattermost nested.jsonl", "{\"type\": \"post\", \"post\": " + "{\"a\":".repeat(length / 5) + "\n");
        texts.put(
                "mattermost of replies.jsonl",
                "{\"type\": \"version\", \"version\": 1}\n{\"type\": \"post\", \"post\": {\"team\": \"t\", \"channel\": \"c\","
                        + " \"user\": \"u\", \"message\": \"x\", \"create_at\": 9223372036854775807, \"replies\": ["
                        + "null, {}, {\"replies\": [[]]}]}}\n");
        texts.put(
                "times beyond all time.json",
                "[{\"type\": \"message\", \"user\": \"U1\", \"ts\": \"99999999999999999999.9\", \"text\": \"x\"},"
                        + " {\"type\": \"message\", \"user\": \"U1\", \"ts\": \"-1e308\", \"text\": \"y\"}]");
    }

    private static void others(Map<String, String> texts, int length) {
        texts.put("quotes.md", "> ".repeat(length / 2) + "x");
        texts.put("one line.txt", "x".repeat(length));
        texts.put("right to left.txt", "\u202e\u2067\u05e9 ".repeat(length / 8));
        texts.put("accents.txt", "e\u0301\u0323".repeat(length / 5));
        texts.put("tags.html", "<html>" + "<a>".repeat(length / 3));
        texts.put("comments.html", "<html>" + "<!--".repeat(length / 4));
        texts.put("entities.html", "<html>" + "&#x10ffff;&nosuch;&#0;".repeat(length / 22));
        texts.put("scripts.html", "<html>" + "<script><style>".repeat(length / 15));
        texts.put("records.md", "# 1. A\n\n" + "## Status\n\nAccepted\n\n".repeat(length / 21));
    }

    private static byte[] gzipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
