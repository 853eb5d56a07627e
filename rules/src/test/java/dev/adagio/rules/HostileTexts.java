package dev.adagio.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts made to take time, room or the stack, by what they try; each as long as one asks for. */
final class HostileTexts {

    private HostileTexts() {}

    /** One text of each kind, of about this many UTF-16 units. */
    static Map<String, String> of(int length) {
        Map<String, String> texts = new LinkedHashMap<>();
        UNITS.forEach((name, unit) -> texts.put(name, repeated(unit, length)));
        int half = length / 2;
        texts.put("brackets that all close", "[".repeat(half) + "a" + "]".repeat(half));
        texts.put("parentheses that all close", "a (".repeat(length / 4) + ")".repeat(length / 4));
        texts.put("quotes in quotes", nested("> ", length));
        texts.put("lists in lists", nested("  ", "- a", length));
        texts.put("numbers in numbers", nested("   ", "1. a", length));
        texts.put("lists in quotes in lists", repeated("- > ", length / 2) + "a" + repeated("\n", length / 2));
        texts.put("backticks, ever more", growing("`", " a ", length));
        texts.put("fences, ever longer", growing("`", "\n", length));
        texts.put("stars, ever more", growing("*", "a ", length));
        texts.put("definitions of one link", repeated("[a]: u\n", half) + repeated("[a] ", half));
        texts.put("wide table", repeated("|a", half) + "\n" + repeated("|-", half));
        texts.put("table with one cell a row", "|a|b|c|d|e|f|g|h|\n|-|-|-|-|-|-|-|-|\n" + repeated("|x\n", length));
        texts.put("one word", repeated("a", length));
        texts.put("one number", repeated("1", length));
        texts.put("one word with a hyphen each", repeated("a-", length));
        return texts;
    }

    private static final Map<String, String> UNITS = units();

    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        // Signs
        units.put("NUL", "\0");
        units.put("NUL in words", "can\0you ");
        units.put("high surrogates alone", "\ud83d");
        units.put("low surrogates alone", "\ude00 ");
        units.put("surrogates the wrong way round", "\ude00\ud83d");
        units.put("accents on nothing", "\u0301");
        units.put("accents on letters", "e\u0301\u0323\u0308 ");
        units.put("joined faces", "\ud83d\ude00\u200d");
        units.put("flags by halves", "\ud83c\uddea");
        units.put("right to left", "\u05e9\u05dc\u05d5\u05dd? ");
        units.put("overrides never ended", "\u202ea ");
        units.put("isolates never ended", "\u2066a\u2067b ");
        units.put("no width", "\u200b\u2060\ufeff");
        units.put("full width", "\uff23\uff41\uff4e\uff1f ");
        units.put("unusual blanks", "\u00a0\u2003\u3000a");
        units.put("unusual line ends", "a\u2028b\u2029c\u0085d\u000be\f");
        units.put("carriage returns", "a\r");
        units.put("both line ends the wrong way round", "a\n\r");
        units.put("letters that change their length in upper case", "\u00df\u0130\u0149\ufb03 ");
        units.put("no character", "\uffff\ufffe ");
        // Blocks
        units.put("empty lines", "\n");
        units.put("quotes, all on one line", ">");
        units.put("quotes, a line each", "> a\n");
        units.put("quotes that end", "> a\n\n");
        units.put("items", "- a\n");
        units.put("items in items, on one line", "- ");
        units.put("indented", "     a\n\n");
        units.put("headings", "# a\n");
        units.put("headings underlined", "a\n=\n");
        units.put("fences never closed", "```\n~~~\n");
        units.put("comments never closed", "<!-- a\n");
        units.put("sections never closed", "<![CDATA[ <? <!A <a b=\"\n");
        units.put("signatures", "--\n");
        units.put("replies", "On Monday, Bo wrote:\n> a\n");
        units.put("originals", "-----Original Message-----\nFrom: a\nTo: b\n\n");
        units.put("heads of mails", "From: a\n");
        units.put("tables", "|a|\n|-|\n|b|\n");
        units.put("rules across", "***\n---\n");
        // Lines
        units.put("links never closed", "[a](");
        units.put("links never opened", "a](b) ");
        units.put("links with a bracket", "[a](<b ");
        units.put("images", "![![");
        units.put("emphasis opened", "*a **a ");
        units.put("emphasis closed", "a* a** ");
        units.put("emphasis mixed", "*a_ ");
        units.put("emphasis by threes", "a**b*c* ");
        units.put("emphasis in links", "[ a_");
        units.put("backslashes", "\\");
        units.put("entities", "&amp;&#0;&#x10ffff;&nosuch;");
        units.put("entities never ended", "&#123456789");
        units.put("tags", "<a href='");
        units.put("addresses", "https://a.b/c?d=e&f#g ");
        units.put("addresses in brackets", "<https://a");
        units.put("mails", "a@b.c,");
        units.put("mentions", "@a <@U1> <!here> ");
        units.put("mentions never closed", "<@U1|");
        units.put("channels", "<#C1|a> #1 ");
        units.put("emoji by name", ":a:");
        units.put("struck", "~a ~~b ");
        // Words
        units.put("questions", "a? ");
        units.put("marks", "?!");
        units.put("dots", "...");
        units.put("initials", "A. ");
        units.put("asks", "could you please send it by Friday ");
        units.put("asks in Spanish", "\u00bfpodr\u00edas enviarlo antes del viernes? ");
        units.put("asks without a word between", "please can you ");
        units.put("urgent", "asap! urgent! ");
        units.put("conditions", "if not because ");
        units.put("blockers", "blocked by that, waiting for Bo ");
        units.put("decisions", "we decided that we decided ");
        units.put("times", "12:34 3pm 04/05 ");
        units.put("by and by", "by ");
        units.put("things gone missing", "that bug it this ");
        units.put("meetings", "let's meet? quick call? ");
        units.put("quotations never closed", "\"a ");
        units.put("names", "Ana Bo ");
        units.put("greetings", "Hi Ana,\n");
        units.put("farewells", "thanks,\n");
        return units;
    }

    private static String repeated(String unit, int length) {
        return unit.repeat(Math.max(1, length / unit.length()));
    }

    private static String nested(String step, int length) {
        return nested(step, step + "a", length);
    }

    /** A line each, one step deeper than the one before. */
    private static String nested(String step, String line, int length) {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; text.length() < length; depth++) {
            text.append(step.repeat(depth)).append(line).append('\n');
        }
        return text.toString();
    }

    private static String growing(String sign, String between, int length) {
        StringBuilder text = new StringBuilder();
        for (int times = 1; text.length() < length; times++) {
            text.append(sign.repeat(times)).append(between);
        }
        return text.toString();
    }
}
