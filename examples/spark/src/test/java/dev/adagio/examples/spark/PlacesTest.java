package dev.adagio.examples.spark;

import static dev.adagio.examples.spark.TestSession.SPARK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    private static final StructType MESSAGE = StructType.fromDDL("channel string, week string, sender string");
    private static final String WEEK = "2026-03-02";

    @Test
    void a_place_in_which_few_wrote_has_no_name() {
        List<Row> messages = new ArrayList<>();
        write(messages, "pumps", "a1", "a2", "a3", "a4", "a5");
        write(messages, "gates", "b1", "b2", "b3", "b4");
        write(messages, "divers", "b1", "b5");

        assertThat(places(messages)).isEqualTo(Map.of("pumps", 5L, "-", 6L));
    }

    @Test
    void few_take_in_the_next_smallest_place_so_that_nobody_can_be_subtracted() {
        List<Row> messages = new ArrayList<>();
        write(messages, "pumps", "a1", "a2", "a3", "a4", "a5", "a6", "a7");
        write(messages, "locks", "a1", "a2", "a3", "a4", "a5", "a6");
        write(messages, "gates", "b1", "b1", "b1");

        assertThat(places(messages)).isEqualTo(Map.of("pumps", 7L, "-", 9L));
    }

    @Test
    void a_channel_called_after_somebody_has_no_name_however_many_write_there() {
        List<Row> messages = new ArrayList<>();
        write(messages, "pumps", "a1", "a2", "a3", "a4", "a5");
        write(messages, "Nadia", "nadia.costa@example.org", "a1", "a2", "a3", "a4", "a5");
        write(messages, "bo@example.org", "a1", "a2", "a3", "a4", "a5");

        assertThat(places(messages)).isEqualTo(Map.of("pumps", 5L, "-", 11L));
    }

    @Test
    void nothing_is_told_where_fewer_than_five_wrote_at_all() {
        List<Row> messages = new ArrayList<>();
        write(messages, "pumps", "a1", "a2", "a3", "a4", "a1", "a2");

        assertThat(Places.of(data(messages))).isEmpty();
        assertThat(Places.of(data(List.of()))).map(Dataset::count).contains(0L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void no_place_is_about_fewer_than_five_people_and_no_message_is_lost(long seed) {
        Random random = new Random(seed);
        List<Row> messages = new ArrayList<>();
        int people = 4 + random.nextInt(9);
        for (int i = random.nextInt(60); i >= 0; i--) {
            String channel = random.nextInt(9) == 0 ? null : "lock-" + random.nextInt(4);
            String week = random.nextInt(9) == 0 ? null : WEEK;
            messages.add(RowFactory.create(channel, week, "p" + random.nextInt(people)));
        }

        Optional<Dataset<Row>> placed = Places.of(data(messages));

        Map<String, Set<String>> writers = new HashMap<>();
        placed.ifPresent(all -> all.collectAsList()
                .forEach(row -> writers.computeIfAbsent(
                                row.getAs(Places.SMALL) + " " + row.getAs("channel") + " " + row.getAs("week"),
                                any -> new HashSet<>())
                        .add(row.getAs("sender"))));
        assertThat(writers.values()).allSatisfy(group -> assertThat(group).hasSizeGreaterThanOrEqualTo(5));
        long all = messages.stream().map(row -> row.get(2)).distinct().count();
        assertThat(placed.map(Dataset::count).orElse(0L)).isEqualTo(all < 5 ? 0 : messages.size());
    }

    private static void write(List<Row> messages, String channel, String... senders) {
        for (String sender : senders) {
            messages.add(RowFactory.create(channel, WEEK, sender));
        }
    }

    private static Dataset<Row> data(List<Row> messages) {
        return SPARK.createDataFrame(messages, MESSAGE);
    }

    private static Map<String, Long> places(List<Row> messages) {
        Map<String, Long> places = new HashMap<>();
        Places.of(data(messages))
                .orElseThrow()
                .groupBy("channel")
                .count()
                .collectAsList()
                .forEach(row -> places.put(row.isNullAt(0) ? "-" : row.getString(0), row.getLong(1)));
        return places;
    }
}
