package dev.adagio.examples.decisions.site;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.examples.page.FileNames;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which page each record has, and to which of them a link in a record leads. */
final class Addresses {

    static final String INDEX = "index.html";

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?://|mailto:).*");
    private static final Pattern SCHEME = Pattern.compile("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*|//.*");

    private final DecisionLog log;
    private final String folder;
    private final Map<String, String> files = new LinkedHashMap<>();

    /**
     * The addresses of all records.
     *
     * @param folder what the paths of all records begin with
     */
    Addresses(DecisionLog log, String folder) {
        this.log = log;
        this.folder = folder + "/";
        FileNames names = new FileNames(".html").without(INDEX);
        for (DecisionRecord record : log.records()) {
            String name = record.path().substring(record.path().lastIndexOf('/') + 1);
            int dot = name.lastIndexOf('.');
            files.put(record.path(), names.of(dot > 0 ? name.substring(0, dot) : name, "record"));
        }
    }

    /** The page of a record. */
    String of(DecisionRecord record) {
        return files.getOrDefault(record.path(), INDEX);
    }

    /** Words as they are shown: where the folder lies on somebody's disk is nobody's matter. */
    String shown(String words) {
        return words.replace(folder, "");
    }

    /** Whether a link leads to the web, or to somebody's mail. */
    static boolean isElsewhere(String link) {
        return ELSEWHERE.matcher(link).matches();
    }

    /** The page that a link within a record leads to; none where that is no record of the log. */
    Optional<String> of(DecisionRecord from, String link) {
        String path = link.replaceAll("[?#].*", "");
        if (path.isEmpty() || SCHEME.matcher(path).matches()) {
            return Optional.empty();
        }
        String plain = decoded(path).replace('\\', '/');
        String file = files.get(resolved(from.path(), plain));
        if (file != null) {
            return Optional.of(file);
        }
        List<DecisionRecord> called = log.called(plain.substring(plain.lastIndexOf('/') + 1));
        return called.size() == 1 ? Optional.of(of(called.get(0))) : Optional.empty();
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return path;
        }
    }

    /** As the path of a record is written: from the folder of the log on. */
    private static String resolved(String from, String link) {
        Deque<String> parts = new ArrayDeque<>(List.of(from.split("/")));
        parts.pollLast();
        for (String part : link.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
