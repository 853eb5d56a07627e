package dev.adagio.examples.archive.mail;

import dev.adagio.examples.archive.raw.HtmlText;
import java.util.ArrayList;
import java.util.List;

/** The texts in one multipart of a mail: all of them are shown, or the plainest of several alternatives. */
final class MailParts {
    private final boolean alternatives;
    private final List<Part> parts = new ArrayList<>();

    private record Part(String text, boolean html) {
        String plain() {
            return html ? HtmlText.of(text) : text;
        }
    }

    MailParts(boolean alternatives) {
        this.alternatives = alternatives;
    }

    void add(String text, boolean html) {
        if (!text.isBlank()) {
            parts.add(new Part(text.replace("\r\n", "\n"), html));
        }
    }

    void add(MailParts inner) {
        if (!inner.parts.isEmpty()) {
            boolean html = inner.parts.stream().allMatch(Part::html);
            parts.add(new Part(html ? inner.joined() : inner.text(), html));
        }
    }

    private String joined() {
        return alternatives
                ? parts.get(parts.size() - 1).text()
                : String.join("\n", parts.stream().map(Part::text).toList());
    }

    /** What is shown, without line ends at its end. */
    String text() {
        List<Part> shown = parts;
        if (alternatives && parts.size() > 1) {
            Part plain = parts.stream().filter(part -> !part.html()).findFirst().orElse(parts.get(parts.size() - 1));
            shown = List.of(plain);
        }
        return withoutLastLineEnds(String.join(
                "\n\n",
                shown.stream().map(part -> withoutLastLineEnds(part.plain())).toList()));
    }

    private static String withoutLastLineEnds(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }
}
