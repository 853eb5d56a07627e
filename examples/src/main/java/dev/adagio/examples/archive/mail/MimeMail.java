package dev.adagio.examples.archive.mail;

import dev.adagio.examples.archive.raw.Decoded;
import dev.adagio.examples.archive.raw.HtmlText;
import dev.adagio.examples.archive.source.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.CharsetUtil;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;

/**
 * A mail taken apart: the fields of its head, and the text that a mail program would show. Attachments
 * are streamed past. Where the mail is broken, what came before the break is kept. Not thread-safe.
 */
final class MimeMail {
    /** Mail programs nest three or four multiparts; each level costs time for every byte in it. */
    private static final int DEEPEST = 50;

    /** A field longer than this is cut; it has room for a thousand addresses and more. */
    private static final int FIELD = 1 << 16;

    private static final Set<String> WANTED = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "message-id",
            "in-reply-to",
            "references",
            "list-id",
            "auto-submitted");

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(10_000)
            .setMalformedHeaderStartsBody(true)
            .build();

    private final Map<String, String> fields = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Deque<MailParts> levels = new ArrayDeque<>();
    private int room;
    private @Nullable String error;
    private boolean unfinished;
    private String disposition = "";

    private MimeMail(int room) {
        this.room = room;
        levels.push(new MailParts(false));
    }

    /** Reads a mail whose texts have at most so many bytes together. */
    static MimeMail read(InputStream in, int most) throws IOException {
        MimeMail mail = new MimeMail(most);
        MimeTokenStream stream = new MimeTokenStream(CONFIG, mail.new Monitor(), null);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(in);
        try {
            EntityState state = stream.getState();
            while (state != EntityState.T_END_OF_STREAM) {
                mail.take(state, stream);
                state = stream.next();
            }
        } catch (MimeException e) {
            mail.error = Reasons.of(new IOException(e.getMessage(), e));
        }
        while (mail.levels.size() > 1) {
            mail.leave();
        }
        return mail;
    }

    /** A field of the head that is of use here, unfolded, with encoded words as they are; empty where there is none. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    String text() {
        return levels.getFirst().text();
    }

    /** What of the mail could not be read, if anything. */
    @Nullable
    String error() {
        return error;
    }

    /** What was assumed in reading it. */
    List<String> notes() {
        return notes;
    }

    /** Whether it ends where more has to come. */
    boolean unfinished() {
        return unfinished;
    }

    private final class Monitor extends DecodeMonitor {
        @Override
        public boolean warn(String problem, String remedy) {
            unfinished |= problem.contains(Event.MIME_BODY_PREMATURE_END.toString())
                    || problem.contains(Event.HEADERS_PREMATURE_END.toString());
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException, MimeException {
        switch (state) {
            case T_START_HEADER -> disposition = "";
            case T_FIELD -> field(stream.getField());
            case T_START_MULTIPART -> {
                if (levels.size() > DEEPEST) {
                    throw new MimeException("more than " + DEEPEST + " multiparts in one another");
                }
                levels.push(new MailParts("multipart/alternative"
                        .equalsIgnoreCase(stream.getBodyDescriptor().getMimeType())));
            }
            case T_END_MULTIPART -> leave();
            case T_BODY -> body(stream);
            default -> {}
        }
    }

    private void leave() {
        MailParts inner = levels.pop();
        levels.getFirst().add(inner);
    }

    private void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        if (name.equals("content-disposition")) {
            disposition = body(field).strip().toLowerCase(Locale.ROOT);
        }
        if (levels.size() == 1 && WANTED.contains(name)) {
            String body = body(field);
            if (body.length() > FIELD) {
                notes.add("its field " + name + " was cut after " + FIELD + " characters");
                body = body.substring(0, FIELD);
            }
            fields.putIfAbsent(name, body);
        }
    }

    private static String body(Field field) {
        ByteSequence raw = field.getRaw();
        if (raw == null) {
            return field.getBody();
        }
        // Bytes over 127 are against the standard and common; the library would take them for Latin-1.
        String line = Decoded.of(raw.toByteArray()).text();
        return MimeUtil.unfold(line.substring(line.indexOf(':') + 1)).strip();
    }

    private void body(MimeTokenStream stream) throws IOException {
        BodyDescriptor descriptor = stream.getBodyDescriptor();
        String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
        boolean html = type.equals("text/html");
        if (disposition.startsWith("attachment") || !(html || type.equals("text/plain"))) {
            return;
        }
        byte[] bytes = stream.getDecodedInputStream().readNBytes(room + 1);
        if (bytes.length > room) {
            error = "its texts have more bytes than are read";
            return;
        }
        room -= bytes.length;
        String called = descriptor.getCharset();
        Charset charset = called == null ? null : CharsetUtil.lookup(called);
        Decoded decoded = Decoded.of(bytes, 0, bytes.length, charset);
        if (decoded.guessed()) {
            notes.add("its text is neither " + called + ", as it says, nor UTF-8; read as windows-1252");
        } else if (charset == null && called != null && !decoded.charset().equals(StandardCharsets.US_ASCII)) {
            notes.add("there is no charset " + called + "; read as " + decoded.charset());
        }
        if (html && !HtmlText.fits(decoded.text())) {
            error = Reasons.HTML_TOO_LONG;
        }
        levels.getFirst().add(decoded.text(), html);
    }
}
