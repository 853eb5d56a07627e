package dev.adagio.examples.report.html;

import com.fasterxml.jackson.databind.util.RawValue;
import dev.adagio.examples.archive.item.Item.ConversationItem;
import dev.adagio.examples.archive.item.Item.MeetingItem;
import dev.adagio.examples.archive.item.Item.WorkspaceItem;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.examples.report.Run;
import dev.adagio.examples.report.Tally;
import dev.adagio.examples.report.advice.Ledger;
import dev.adagio.rule.RuleInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One page of HTML that needs nothing else and asks nothing of any network. Its figures cover
 * everything; of the messages it shows as many as make a page of a few megabytes, chosen by lot among
 * those that show what each rule finds. It is written at the end; until then memory does not grow with
 * what is read. The page is in ASCII, so that the writer's encoding does not matter.
 */
public final class HtmlReport implements Report {

    /** How many characters the messages on the page may take; all else takes less than one more million. */
    private static final long ROOM = 6_000_000;

    private static final int TALKS = 400;
    private static final long TALK_ROOM = 600_000;
    private static final int MEETINGS = 400;
    private static final long MEETING_ROOM = 600_000;

    private final Writer out;
    private final Run run;
    private final Map<String, RuleInfo> rules;
    private final Figures figures = new Figures();
    private final Selection selection;
    private final Sample<ShownMeeting> meetings = new Sample<>(MEETINGS, MEETING_ROOM);
    private final Sample<ShownTalk> talks = new Sample<>(TALKS, TALK_ROOM);
    private final Mishaps mishaps = new Mishaps();
    private final Ledger ledger = new Ledger();
    private @Nullable Across across;
    private long number;
    private long talkNumber;

    /** A report of this run, written to and closing {@code out}. */
    public HtmlReport(Writer out, Run run) {
        this.out = out;
        this.run = run;
        this.rules = run.rules().stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
        this.selection = new Selection(rules);
    }

    @Override
    public void reviewed(Reviewed reviewed) {
        if (reviewed.item() instanceof ConversationItem item) {
            for (ShownTalk shown : ShownTalk.of(item, reviewed.review().findings(), rules)) {
                talks.offer(talkNumber++, shown, shown.size());
            }
            return;
        }
        Subject subject = Subject.of(number++, reviewed);
        if (reviewed.item() instanceof WorkspaceItem item) {
            across = Across.of(item.workspace(), reviewed.review().findings());
        } else if (reviewed.item() instanceof MeetingItem item) {
            figures.meeting(subject);
            ledger.add(item, subject.advice());
            ShownMeeting shown = ShownMeeting.of(subject, item.meeting(), rules);
            meetings.offer(subject.number(), shown, shown.size());
        } else {
            figures.message(subject);
            selection.offer(subject);
        }
        reviewed.review().failures().forEach(failure -> mishaps.add(failure, subject));
    }

    @Override
    public void problem(Problem problem) {
        mishaps.add(problem);
    }

    @Override
    public void end(Tally tally) throws IOException {
        PageData data = new PageData(
                run.version(),
                run.inputs(),
                figures.read(),
                figures.drawn(),
                figures.ways(),
                run.rules().stream().map(PageData.RuleText::of).toList(),
                messages(),
                meetings.drawn().stream()
                        .sorted(Comparator.comparingLong(ShownMeeting::number))
                        .toList(),
                List.copyOf(talks.drawn()),
                talkNumber,
                Regained.of(ledger),
                across,
                mishaps.problems(),
                mishaps.problemCount(),
                mishaps.failures());
        Page.write(out, Embedded.json(data));
        out.flush();
    }

    /** The chosen messages as far as there is room, back in the order of the input. */
    private List<RawValue> messages() {
        TreeMap<Long, RawValue> messages = new TreeMap<>();
        long room = ROOM;
        for (Shown shown : selection.chosen()) {
            String json = Embedded.json(shown);
            if (json.length() <= room) {
                room -= json.length();
                messages.put(shown.number(), Embedded.known(json));
            }
        }
        return new ArrayList<>(messages.values());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
