package dev.adagio.examples.archive.calendar;

import biweekly.component.VEvent;
import biweekly.property.Description;
import biweekly.property.RawProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import dev.adagio.examples.archive.raw.HtmlText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The description of an event as text, whichever way its calendar program writes it down. */
final class MeetingText {
    private static final Pattern HTML = Pattern.compile(
            "(?i)</?(?:p|br|div|span|a|ul|ol|li|b|i|u|html|body|table|html-blob)(?:\\s[^<>]{0,1000})?/?>");
    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|p|div|li)\\b");

    private MeetingText() {}

    static String of(VEvent event) {
        Description description = event.getDescription();
        String plain = description == null || description.getValue() == null ? "" : description.getValue();
        if (!plain.isBlank()) {
            return HTML.matcher(plain).find() ? text(plain) : plain;
        }
        String html = styled(event.getExperimentalProperty("X-ALT-DESC"));
        return html.isBlank() ? text(styled(event.getExperimentalProperty("STYLED-DESCRIPTION"))) : text(html);
    }

    /** Some programs end lines in HTML with tags, and some just with line ends. */
    private static String text(String html) {
        return HtmlText.of(BREAK.matcher(html).find() ? html : html.replace("\n", "<br>"));
    }

    private static String styled(@Nullable RawProperty property) {
        return property == null || property.getValue() == null
                ? ""
                : VObjectPropertyValues.unescape(property.getValue());
    }
}
