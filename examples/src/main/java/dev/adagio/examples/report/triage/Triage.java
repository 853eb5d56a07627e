package dev.adagio.examples.report.triage;

import dev.adagio.examples.archive.item.Item.MeetingItem;
import dev.adagio.examples.archive.item.Item.MessageItem;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.examples.report.Run;
import dev.adagio.examples.report.Tally;
import dev.adagio.examples.report.advice.Ledger;
import dev.adagio.examples.report.advice.Terms;
import dev.adagio.signal.MeetingRequest;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which meetings could be writing, as one page of HTML that needs nothing else: ranked by the hours they take of all
 * people, each with what decided, what would turn that, and the plan to copy. Written at the end.
 */
public final class Triage implements Report {

    private static final int MOST_REQUESTS = 100;

    private final Writer out;
    private final Run run;
    private final Terms terms;
    private final Ledger ledger = new Ledger();
    private final Map<Origin, Card> cards = new HashMap<>();
    private final List<Card> requests = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private long cancelled;
    private long days;
    private long others;

    /**
     * A page written to and closing {@code out}.
     *
     * @param terms what is known beside the meetings
     */
    public Triage(Writer out, Run run, Terms terms) {
        this.out = out;
        this.run = run;
        this.terms = terms;
    }

    @Override
    public void reviewed(Reviewed reviewed) {
        if (reviewed.item() instanceof MeetingItem item) {
            if (!Ledger.isMeeting(item.meeting())) {
                days++;
                return;
            }
            ledger.add(item, reviewed.review().advice());
            if (item.meeting().cancelled()) {
                cancelled++;
            } else {
                cards.put(item.origin(), Card.of(item, reviewed.review(), terms));
            }
        } else if (reviewed.item() instanceof MessageItem
                && requests.size() < MOST_REQUESTS
                && reviewed.review().signals().any(MeetingRequest.class)) {
            requests.add(Card.of(reviewed));
        } else {
            others++;
        }
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem.toString());
    }

    @Override
    public void end(Tally tally) throws IOException {
        TriagePage page = new TriagePage(run, terms.rate());
        page.overview(ledger);
        page.meetings(ledger, cards);
        page.requests(requests);
        page.rest(ledger.unchanging(), problems, cancelled, days, others);
        out.write(page.toString());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
