package dev.adagio.examples.archive.calendar;

import biweekly.component.VEvent;
import biweekly.property.Description;
import biweekly.property.RawProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import dev.adagio.examples.archive.raw.HtmlText;
import dev.adagio.examples.archive.source.Names;
import java.util.regex.Pattern;

/** The description of an event as text, whichever way its calendar program writes it down. */
final class MeetingText {
    private static final Pattern HTML = Pattern.compile(
            "(?i)</?(?:p|br|div|span|a|ul|ol|li|b|i|u|html|body|table|html-blob)(?:\\s[^<>]{0,1000})?/?>");
    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|p|div|li)\\b");

    private MeetingText() {}

    static String of(VEvent event) {
        String written = written(event);
        return isHtml(event, written) ? text(written) : written;
    }

    /** Whether all of the description is read. */
    static boolean fits(VEvent event) {
        String written = written(event);
        return !isHtml(event, written) || HtmlText.fits(written);
    }

    private static boolean isHtml(VEvent event, String written) {
        return plain(event).isBlank() || HTML.matcher(written).find();
    }

    private static String written(VEvent event) {
        String plain = plain(event);
        return plain.isBlank() ? Names.first(styled(event, "X-ALT-DESC"), styled(event, "STYLED-DESCRIPTION")) : plain;
    }

    private static String plain(VEvent event) {
        Description description = event.getDescription();
        return description == null || description.getValue() == null ? "" : description.getValue();
    }

    /** Some programs end lines in HTML with tags, and some just with line ends. */
    private static String text(String html) {
        return HtmlText.of(BREAK.matcher(html).find() ? html : html.replace("\n", "<br>"));
    }

    private static String styled(VEvent event, String name) {
        RawProperty property = event.getExperimentalProperty(name);
        return property == null || property.getValue() == null
                ? ""
                : VObjectPropertyValues.unescape(property.getValue());
    }
}
