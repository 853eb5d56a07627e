package dev.adagio.examples.spark;

import dev.adagio.engine.Review;
import dev.adagio.model.Audience;
import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rule.Finding;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What came of one line. It is handed on within the job and never written as a whole: it knows the sender, for figures
 * about groups.
 *
 * @param line the line itself, or null where it was reviewed
 * @param readiness how probably it can be answered in one go, in millionths, so that sums do not depend on their order
 */
record Reviewed(
        String file,
        String id,
        @Nullable String conversation,
        @Nullable String channel,
        @Nullable String sender,
        @Nullable String sentAt,
        @Nullable String week,
        @Nullable String line,
        @Nullable Long readiness,
        List<Finding> findings,
        List<Problem> problems) {

    static final StructType SCHEMA = StructType.fromDDL("file string, id string, conversation string, channel string, "
            + "sender string, sentAt string, week string, line string, readiness bigint, "
            + "findings array<struct<rule: string, severity: string, start: int, end: int, seen: string, "
            + "remedy: string, confidence: double, audience: string>>, "
            + "problems array<struct<level: string, reason: string>>");

    private static final int LATEST_YEAR = 9999;
    private static final double MILLIONTHS = 1e6;

    /**
     * What was wrong.
     *
     * @param level {@code error} where the line was not reviewed, otherwise {@code note}
     * @param reason what, in one line
     */
    record Problem(String level, String reason) {

        static Problem note(String reason) {
            return new Problem("note", reason);
        }
    }

    static Reviewed broken(String file, String id, String line, String reason) {
        return new Reviewed(
                file, id, null, null, null, null, null, line, null, List.of(), List.of(new Problem("error", reason)));
    }

    static Reviewed of(String file, @Nullable String conversation, Review review, List<Problem> problems) {
        Message message = review.message();
        Channel channel = message.channel();
        Participant sender = message.sender();
        Instant sent = message.sentAt();
        return new Reviewed(
                file,
                message.id(),
                conversation,
                channel == null ? null : channel.name(),
                sender == null ? null : sender.id(),
                sent == null ? null : sent.toString(),
                sent == null ? null : week(sent),
                null,
                review.readiness()
                        .map(readiness -> Math.round(readiness.probability() * MILLIONTHS))
                        .orElse(null),
                review.findings(),
                problems);
    }

    /** The Monday of its week, or null where SQL has no such date. */
    private static @Nullable String week(Instant sent) {
        int year = sent.atZone(ZoneOffset.UTC).getYear();
        return year < 2 || year > LATEST_YEAR
                ? null
                : sent.atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .toString();
    }

    Row row() {
        return RowFactory.create(
                file,
                id,
                conversation,
                channel,
                sender,
                sentAt,
                week,
                line,
                readiness,
                findings.stream().map(Reviewed::row).toArray(),
                problems.stream()
                        .map(each -> RowFactory.create(each.level(), each.reason()))
                        .toArray());
    }

    private static Row row(Finding finding) {
        return RowFactory.create(
                finding.rule(),
                finding.severity().word(),
                finding.span().start(),
                finding.span().end(),
                finding.seen(),
                finding.remedy(),
                finding.confidence(),
                finding.audience() instanceof Audience.Only only ? only.person().id() : null);
    }
}
