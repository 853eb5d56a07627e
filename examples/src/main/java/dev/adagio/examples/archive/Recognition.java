package dev.adagio.examples.archive;

import dev.adagio.examples.archive.export.JsonFile;
import dev.adagio.examples.archive.export.JsonForm;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.mail.MailLines;
import dev.adagio.examples.archive.raw.JsonHead;
import dev.adagio.examples.archive.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by a file's beginning what form it has; its name decides only where the content leaves it open. */
final class Recognition {
    private static final int LOOK = 8192;

    private static final Set<String> OF_A_MAIL_ONLY =
            Set.of("from", "received", "message-id", "return-path", "delivered-to", "mime-version", "x-mozilla-status");
    private static final Set<String> OF_A_MAIL = Set.of(
            "to", "cc", "bcc", "subject", "date", "reply-to", "sender", "in-reply-to", "references", "content-type");
    private static final Map<String, Form> CALLED = Map.of("eml", Form.MAIL, "mbox", Form.MBOX, "ics", Form.ICALENDAR);
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]+)[ \\t]*:.*");
    private static final Pattern DAY = Pattern.compile("(?:^|/)\\d{4}-\\d{2}-\\d{2}\\.json$");
    private static final Pattern RECORD_DECISION =
            Pattern.compile("(?im)^#{1,4}[ \\t]+(?:\\d+\\.?[ \\t]*)?(?:the )?decision(?: outcome)?[ \\t:]*$");
    private static final Pattern RECORD_SECTION = Pattern.compile("(?im)^#{1,4}[ \\t]+(?:\\d+\\.?[ \\t]*)?"
            + "(?:status|context|context and problem statement|consequences|considered options|decision drivers"
            + "|alternatives(?: considered)?|options)[ \\t:]*$");
    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)^#{1,6} \\S|^(?:```|~~~)|^[ \\t]*[-*] \\[[ xX]] |\\[[^\\]\\n]+]\\(\\S+?\\)|\\*\\*[^*\\n]+\\*\\*|^\\|.*\\|[ \\t]*$");

    private Recognition() {}

    static Form of(Source source) throws IOException {
        byte[] head = source.head();
        if (head.length == 0) {
            return Form.EMPTY;
        } else if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return Form.ZIP;
        } else if (isDayOfSlackExport(source)) {
            return Form.SLACK;
        }
        String extension = source.extension();
        boolean calledJson = Set.of("json", "jsonl", "ndjson").contains(extension);
        String start = new String(head, 0, Math.min(LOOK, head.length), StandardCharsets.ISO_8859_1).stripLeading();
        if (calledJson || start.startsWith("{") || start.startsWith("[")) {
            Form json = json(head, extension);
            if (json != null || calledJson) {
                return json == null ? Form.OTHER_JSON : json;
            }
        }
        Form text = text(start);
        return text != null ? text : remaining(head, start, extension);
    }

    private static @Nullable Form json(byte[] head, String extension) {
        JsonHead json = JsonFile.head(head);
        if (!json.json()) {
            // So that the reader names the places: what is called .jsonl and is none is broken.
            return extension.equals("jsonl") || extension.equals("ndjson") ? Form.NEUTRAL : null;
        }
        return JsonForm.of(json);
    }

    private static @Nullable Form text(String start) {
        String opening = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
        if (opening.startsWith("begin:v")) {
            return Form.ICALENDAR;
        } else if (MailLines.ENVELOPE.matcher(firstLine(start)).matches()) {
            return Form.MBOX;
        } else if (isMail(start)) {
            return Form.MAIL;
        } else if (opening.startsWith("<!doctype html") || opening.startsWith("<html")) {
            return Form.HTML;
        }
        return null;
    }

    private static Form remaining(byte[] head, String start, String extension) {
        Form called = CALLED.get(extension);
        if (called != null) {
            return called;
        }
        if (isBinary(head)) {
            return Form.BINARY;
        }
        boolean markdown = Set.of("md", "markdown").contains(extension) || isMarkdown(start);
        if (!markdown) {
            return Form.TEXT;
        }
        String all = new String(head, StandardCharsets.ISO_8859_1);
        boolean decides = RECORD_DECISION.matcher(all).find()
                && RECORD_SECTION.matcher(all).find();
        return decides ? Form.DECISION_RECORD : Form.MARKDOWN;
    }

    private static boolean isDayOfSlackExport(Source source) throws IOException {
        return DAY.matcher(source.file()).find() && (lies("../channels.json", source) || lies("../users.json", source));
    }

    private static boolean lies(String file, Source beside) throws IOException {
        try (InputStream in = beside.place().open(file)) {
            return in != null;
        }
    }

    private static boolean isMail(String start) {
        Set<String> names = new HashSet<>();
        for (String line : (Iterable<String>) start.lines()::iterator) {
            if (line.isEmpty()) {
                break;
            }
            boolean continued = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            var field = FIELD.matcher(line);
            if (field.matches()) {
                names.add(field.group(1).toLowerCase(Locale.ROOT));
            } else if (!continued || names.isEmpty()) {
                break;
            }
        }
        long sure = names.stream().filter(OF_A_MAIL_ONLY::contains).count();
        long more = names.stream().filter(OF_A_MAIL::contains).count();
        return sure >= 1 && sure + more >= 2;
    }

    /** One mark may be chance; a heading at the very beginning, or marks of two places, are not. */
    private static boolean isMarkdown(String start) {
        return start.startsWith("# ")
                || MARKDOWN.matcher(start).results().limit(2).count() == 2;
    }

    private static boolean isBinary(byte[] head) {
        int odd = 0;
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
                odd++;
            }
        }
        return odd > head.length / 50;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || head[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
