package dev.adagio.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/** Files made to take time, room or the stack of whoever reads them, by what they try. */
final class HostileFiles {

    private HostileFiles() {}

    /** One file of each kind, of about so many UTF-16 units. */
    static Map<String, String> of(int length) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("nothing", "");
        files.put("null", "null");
        files.put("a number", "1e999999999");
        files.put("digits", "1".repeat(length));
        files.put("NUL", "\0".repeat(length));
        files.put("a surrogate alone", "a: \ud83d\n");
        files.put("surrogates alone", "\ud83d\ud83d".repeat(length / 2));
        files.put("accents", "a\u0301\u0301\u0301: \u0301\n".repeat(length / 8));
        files.put("right to left", "\u202e\u2067a: \u05e9\n".repeat(length / 6));
        files.put("byte order marks", "\ufeff".repeat(length));
        files.put("one long line", "a ".repeat(length / 2));
        files.put("empty lines", "\n".repeat(length));
        files.put("carriage returns", "a: b\r".repeat(length / 5));
        json(files, length);
        yaml(files, length);
        return files;
    }

    private static void json(Map<String, String> files, int length) {
        files.put("lists in lists", "[".repeat(length / 2) + "]".repeat(length / 2));
        files.put("lists never closed", "[".repeat(length));
        files.put("objects in objects", "{\"a\":".repeat(length / 6) + "1" + "}".repeat(length / 6));
        files.put("one name for many", "{" + "\"a\":1,".repeat(length / 6) + "\"a\":1}");
        files.put("text never closed", "{\"text\": \"" + "a".repeat(length));
        files.put("escapes", "{\"text\": \"" + "\\ud83d".repeat(length / 6) + "\"}");
        files.put("escapes that are none", "{\"text\": \"" + "\\u".repeat(length / 2) + "\"}");
        files.put("a long number", "{\"number\": " + "9".repeat(length) + "}");
        files.put("nulls", "{\"text\": null, \"title\": null, \"messages\": [null], \"people\": [null]}");
        files.put("objects for words", "{\"text\": {}, \"title\": [], \"at\": {}}");
        files.put("commas", "[" + ",".repeat(length));
        files.put("two documents", "{}{}");
        for (String list : new String[] {
            "people", "channels", "conversations", "meetings", "roles", "workItems", "notes", "findings", "deciders"
        }) {
            files.put(list + " of nulls", "{\"at\": \"2026-03-02T10:00:00Z\", \"" + list + "\": [null, null]}");
            files.put(list + " of nothing", "{\"at\": \"2026-03-02T10:00:00Z\", \"" + list + "\": [{}, {}]}");
        }
    }

    private static void yaml(Map<String, String> files, int length) {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        StringBuilder merged = new StringBuilder("a0: &a0 {x: x}\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
            merged.append("a%d: &a%d {<<: [*a%d, *a%d]}\n".formatted(i, i, i - 1, i - 1));
        }
        files.put("anchors that multiply", bomb.toString());
        files.put("anchors that multiply in front matter", "---\n" + bomb + "---\n# 1. A\n");
        files.put("merges that multiply", merged.toString());
        files.put("an anchor in itself", "a: &a [*a]\n");
        files.put("anchors", "- &a a\n".repeat(length / 7));
        files.put("tags", "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n");
        files.put("tags on each", "- !x a\n".repeat(length / 7));
        files.put("flow in flow", "a: {".repeat(length / 4));
        files.put("lists on one line", "- ".repeat(length / 2));
        files.put("keys asked for", "? ".repeat(length / 2));
        StringBuilder deep = new StringBuilder();
        for (int depth = 0; deep.length() < length; depth++) {
            deep.append(" ".repeat(depth)).append("a:\n");
        }
        files.put("one deeper each", deep.toString());
        files.put("one key for many", "rules:\n".repeat(length / 7));
        files.put("keys", numbered("key%d: value\n", length / 13));
        files.put("items", "- a\n".repeat(length / 4));
        files.put("documents", "---\n".repeat(length / 4));
        files.put("directives", "%YAML 1.2\n".repeat(length / 10));
        files.put("a quote never closed", "a: \"" + "b ".repeat(length / 2));
        files.put("a block without an end", "a: |\n" + "  b\n".repeat(length / 4));
        files.put("comments", "# a\n".repeat(length / 4));
        files.put("a long key", "a".repeat(length) + ": b\n");
        files.put("a tab", "a:\n\tb: c\n");
    }

    private static String numbered(String line, int times) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < times; i++) {
            lines.append(line.formatted(i));
        }
        return lines.toString();
    }
}
