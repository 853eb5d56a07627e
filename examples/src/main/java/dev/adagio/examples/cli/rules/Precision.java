package dev.adagio.examples.cli.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often a rule found something in real messages, and how often rightly.
 *
 * @param findings how many findings it made
 * @param read how many of them were read one by one
 * @param accepted how many of those a reasonable author would accept
 * @param among which messages it looked at
 */
record Precision(int findings, int read, int accepted, Among among) {

    /** The messages that were looked at. */
    enum Among {
        /** All, each by itself. */
        MESSAGES(9703, ""),
        /** Those that were given clocks which their archives do not tell. */
        CLOCKS(3471, " that were given a time and zones"),
        /** Others, of public chats and mailing lists of eleven communities. */
        CHATS(760383, " of public chats and lists, put together into conversations"),
        /** Others, of issues too. */
        THREADS(1050124, " of public chats, lists and issues, put together into conversations");

        private final int count;
        private final String words;

        Among(int count, String words) {
            this.count = count;
            this.words = words;
        }
    }

    private static final int COLUMNS = 4;
    private static final int ENOUGH = 5;

    /** What was measured for a rule, if it found anything. */
    static Optional<Precision> of(String rule) {
        return Optional.ofNullable(all().get(rule));
    }

    /** Of each rule of which enough findings were read, how many of them were right, from 0 to 1. */
    static Map<String, Double> shares() {
        Map<String, Double> shares = new TreeMap<>();
        all().forEach((rule, precision) -> {
            if (precision.read >= ENOUGH) {
                shares.put(rule, (double) precision.accepted / precision.read);
            }
        });
        return shares;
    }

    private static Map<String, Precision> all() {
        return lines().filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.strip().split("\\s+")))
                .filter(columns -> columns.size() >= COLUMNS)
                .collect(Collectors.toMap(
                        columns -> columns.get(0),
                        columns -> new Precision(
                                Integer.parseInt(columns.get(1)),
                                Integer.parseInt(columns.get(2)),
                                Integer.parseInt(columns.get(3)),
                                columns.size() > COLUMNS
                                        ? Among.valueOf(columns.get(COLUMNS).toUpperCase(Locale.ROOT))
                                        : Among.MESSAGES)));
    }

    private static Stream<String> lines() {
        try (InputStream in = Precision.class.getResourceAsStream("precision.txt")) {
            if (in == null) {
                throw new IllegalStateException("precision.txt is missing beside " + Precision.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f findings in 1,000 real messages%s; of %d read, %d would be accepted",
                1000.0 * findings / among.count,
                among.words,
                read,
                accepted);
    }
}
