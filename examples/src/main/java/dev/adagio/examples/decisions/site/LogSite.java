package dev.adagio.examples.decisions.site;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.log.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A log as a site: a page to look things up on, and one for each record. The pages need nothing but each other, fetch
 * nothing, and run no script but their own; what a record says in HTML is shown and not obeyed. The same log makes the
 * same pages.
 */
public final class LogSite {

    /** What tells a page of such a site from any other file. */
    public static final String MARK = "<meta name=\"generator\" content=\"adagio decisions site\">";

    private final String title;
    private final String folder;
    private final DecisionLog log;
    private final List<Problem> problems;

    /**
     * A site.
     *
     * @param title what it is called
     * @param folder what the paths of all records begin with; it is not shown
     * @param problems what is wrong with the log, as {@code check} tells it
     */
    public LogSite(String title, String folder, DecisionLog log, List<Problem> problems) {
        this.title = title;
        this.folder = folder;
        this.log = log;
        this.problems = List.copyOf(problems);
    }

    /** The pages by the names of their files, which lie in one folder. */
    public Map<String, String> pages() {
        Addresses addresses = new Addresses(log, folder);
        Markdown markdown = new Markdown(addresses);
        Map<String, String> pages = new TreeMap<>();
        pages.put(Addresses.INDEX, new IndexPage(title, log, problems, addresses, markdown).toString());
        for (DecisionRecord record : log.records()) {
            List<Problem> own = problems.stream()
                    .filter(each -> each.record().path().equals(record.path()))
                    .toList();
            pages.put(addresses.of(record), new PageOfRecord(title, record, own, log, addresses, markdown).toString());
        }
        return pages;
    }
}
