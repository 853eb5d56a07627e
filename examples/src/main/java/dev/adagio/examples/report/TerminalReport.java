package dev.adagio.examples.report;

import dev.adagio.engine.TextReport;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.rule.Finding;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.StringJoiner;

/**
 * For people at a terminal: the findings below the place of the message they are in, and nothing of
 * messages without any; at the end the sum of it.
 */
public final class TerminalReport implements Report {

    private final Writer out;
    private final TextReport page;
    private final boolean summed;
    private final Summary summary = new Summary();

    /**
     * A report written to and closing {@code out}.
     *
     * @param coloured whether to use colours
     * @param summed whether to end with a summary
     */
    public TerminalReport(Writer out, boolean coloured, boolean summed) {
        this.out = out;
        this.page = coloured ? TextReport.COLOURED : TextReport.PLAIN;
        this.summed = summed;
    }

    @Override
    public void reviewed(Reviewed reviewed) throws IOException {
        out.write(page.render(reviewed.review(), heading(reviewed)));
        for (Finding finding : reviewed.review().findings()) {
            summary.count(finding.rule());
        }
    }

    @Override
    public boolean advises() {
        return false;
    }

    @Override
    public void problem(Problem problem) {}

    @Override
    public void end(Tally tally) throws IOException {
        if (summed) {
            out.write(summary.of(tally));
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Where a message is, and what a reader would know it by. */
    private static String heading(Reviewed reviewed) {
        Message message = reviewed.review().message();
        StringJoiner heading = new StringJoiner(" \u00b7 ");
        heading.add(reviewed.item().origin().toString());
        Channel channel = message.channel();
        if (channel != null) {
            heading.add((channel.kind() == Channel.Kind.ROOM ? "#" : "") + channel.name());
        }
        if (reviewed.item() instanceof Item.WorkspaceItem) {
            heading.add("the whole workspace");
        }
        if (message.sentAt() != null) {
            heading.add(LocalDate.ofInstant(message.sentAt(), ZoneOffset.UTC).toString());
        }
        if (reviewed.item() instanceof Item.MeetingItem meeting
                && meeting.meeting().start() != null) {
            heading.add(meeting.meeting().start().toLocalDate().toString());
        }
        if (reviewed.item() instanceof Item.ConversationItem talk) {
            int messages = talk.conversation().messages().size();
            heading.add(messages == 1 ? "unanswered" : "conversation of " + messages + " messages");
        }
        if (!message.subject().isEmpty()) {
            heading.add("\u201c" + message.subject() + "\u201d");
        }
        return heading.toString();
    }
}
