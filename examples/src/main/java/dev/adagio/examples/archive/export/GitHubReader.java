package dev.adagio.examples.archive.export;

import dev.adagio.conversation.Linked;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Limits;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.raw.Json;
import dev.adagio.examples.archive.source.FormReader;
import dev.adagio.examples.archive.source.Names;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Source;
import dev.adagio.model.Channel;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads issues, pull requests, reviews and comments as GitHub's REST API returns them. A comment has its
 * issue's title for a subject if the issue came before it, within the last 10,000 issues. Thread-safe.
 */
public final class GitHubReader implements FormReader {
    private static final int TITLES = 10_000;

    /** Where something is, in the addresses of pages and of the API alike: owner, repository, number. */
    private static final Pattern PLACE = Pattern.compile(
            "https?://[^/\\s]+/(?:api/v3/)?(?:repos/)?([^/\\s]+/[^/\\s]+)/(?:issues|pulls?|discussions)/(\\d+).*");

    private final Json<Post> json;

    record Post(
            @Nullable String htmlUrl,
            @Nullable String url,
            @Nullable String issueUrl,
            @Nullable String pullRequestUrl,
            @Nullable String title,
            @Nullable String body,
            @Nullable User user,
            @Nullable String createdAt,
            @Nullable String submittedAt) {}

    record User(@Nullable String login, @Nullable String type) {}

    private record Place(String repository, String number) {}

    public GitHubReader(Limits limits) {
        json = Json.of(Post.class, limits.item());
    }

    @Override
    public void read(Source source, Outlet outlet) throws IOException {
        boolean search = JsonForm.isGitHubSearch(JsonFile.head(source.head()).keys());
        Map<String, String> titles = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                return size() > TITLES;
            }
        };
        JsonFile.read(
                source,
                outlet,
                Form.GITHUB,
                json,
                search ? Set.of("items") : null,
                (post, origin) -> take(post, origin, titles, outlet));
    }

    private static void take(Post post, Origin origin, Map<String, String> titles, Outlet outlet) {
        String address = Names.first(post.htmlUrl(), post.issueUrl(), post.pullRequestUrl(), post.url());
        Place place = place(address);
        String name = place == null ? origin.file() : place.repository() + "#" + place.number();
        if (post.title() != null) {
            titles.put(name, post.title());
        }
        User user = post.user();
        String login = user == null ? null : user.login();
        Message message = Message.builder(post.body() == null ? "" : post.body())
                .id(address.isEmpty() ? origin.toString() : address)
                .kind(MessageKind.ISSUE)
                .markup(Markup.MARKDOWN)
                .subject(titles.getOrDefault(name, ""))
                .sender(login == null ? null : Participant.named(login))
                .channel(place == null ? null : Channel.named(place.repository(), Channel.Kind.TRACKER))
                .sentAt(Names.iso(post.createdAt() == null ? post.submittedAt() : post.createdAt()))
                .build();
        Message turn = place == null ? message : outlet.earlier().inConversation(name, message);
        Linked linked = Linked.by(place == null ? List.of() : List.of("github " + name), turn);
        outlet.message(linked, origin, user != null && "Bot".equals(user.type()));
    }

    private static @Nullable Place place(String address) {
        Matcher place = PLACE.matcher(address);
        return place.matches() ? new Place(place.group(1), place.group(2)) : null;
    }
}
