package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.model.Channel;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {

    private static List<List<String>> earlier(Collected read) {
        return read.messages().stream()
                .map(message -> message.earlier().stream().map(Message::text).toList())
                .toList();
    }

    @Test
    void mattermost_posts_know_their_names_and_replies_their_posts() {
        Collected read = Collected.fromInput("""
                {"type": "version", "version": 1}
                {"type": "channel", "channel": {"team": "t", "name": "town", "display_name": "Town Square", "type": "O", "purpose": "All"}}
                {"type": "user", "user": {"username": "ana", "first_name": "Ana", "last_name": "Mar", "nickname": ""}}
                {"type": "post", "post": {"team": "t", "channel": "town", "user": "ana", "message": "**Lunch?**", "create_at": 1772442000000, "replies": [{"user": "bo", "message": "yes", "create_at": 1772442060000}, {"user": "ana", "message": "good", "create_at": 1772442070000}]}}
                {"type": "post", "post": {"team": "t", "channel": "town", "user": "ci", "message": "green", "create_at": 1772442080000, "props": {"from_webhook": "true"}}}
                {"type": "post", "post": {"team": "t", "channel": "town", "user": "bo", "type": "system_join_channel", "message": "bo joined", "create_at": 1}}
                {"type": "direct_channel", "direct_channel": {"members": ["bo", "ana"]}}
                {"type": "direct_post", "direct_post": {"channel_members": ["bo", "ana"], "user": "bo", "message": "psst", "create_at": 1772442090000}}
                """);

        assertThat(read.problems).isEmpty();
        assertThat(read.texts()).containsExactly("**Lunch?**", "yes", "good", "green", "psst");
        assertThat(earlier(read))
                .containsExactly(
                        List.of(),
                        List.of("**Lunch?**"),
                        List.of("**Lunch?**", "yes"),
                        List.of("**Lunch?**"),
                        List.of());
        assertThat(read.origins()).containsExactly("-:4", "-:4:2", "-:4:3", "-:5", "-:8");
        assertThat(read.passedOver).containsExactly("-:6: a notice of Mattermost's: system_join_channel");
        assertThat(read.items)
                .extracting(item -> ((Item.MessageItem) item).automated())
                .containsExactly(false, false, false, true, false);

        Participant ana = new Participant("ana", "Ana Mar", null);
        Message first = read.messages().get(0);
        assertThat(first.sender()).isEqualTo(ana);
        assertThat(first.markup()).isEqualTo(Markup.MARKDOWN);
        assertThat(first.sentAt()).isEqualTo(Instant.ofEpochSecond(1772442000L));
        assertThat(first.channel())
                .isEqualTo(new Channel("t/town", "Town Square", Channel.Kind.ROOM, "All", null, List.of(), null));
        assertThat(read.messages().get(4).recipients()).isEqualTo(Recipients.to(ana));
        assertThat(read.messages().get(4).channel().kind()).isEqualTo(Channel.Kind.DIRECT);
    }

    @Test
    void zulip_topics_are_conversations_and_names_come_from_beside(@TempDir Path export) throws IOException {
        Files.writeString(export.resolve("realm.json"), """
                {"zerver_realm": [{"id": 1}],
                 "zerver_userprofile": [{"id": 10, "full_name": "Ana Mar", "email": "ana@z.example", "timezone": "Europe/Lisbon"},
                                        {"id": 11, "full_name": "Bo"}],
                 "zerver_userprofile_crossrealm": [{"id": 12, "full_name": "Notifier", "is_bot": true}],
                 "zerver_subscription": [{"user_profile": 10, "recipient": 102}, {"user_profile": 11, "recipient": 102},
                                         {"user_profile": 12, "recipient": 102}, {"user_profile": 10, "recipient": 100}],
                 "zerver_recipient": [{"id": 100, "type": 2, "type_id": 5}, {"id": 101, "type": 1, "type_id": 11},
                                      {"id": 102, "type": 3, "type_id": 1}],
                 "zerver_stream": [{"id": 5, "name": "bakery", "description": "Bread"}]}
                """);
        Files.writeString(export.resolve("messages-000001.json"), """
                {"zerver_usermessage": [{"id": 1, "message": 7}],
                 "zerver_message": [
                   {"id": 7, "sender": 10, "recipient": 100, "subject": "rye", "content": "more *rye*?", "date_sent": 1772442000.25},
                   {"id": 8, "sender": 11, "recipient": 100, "subject": "rye", "content": "yes", "date_sent": 1772442001.0},
                   {"id": 9, "sender": 12, "recipient": 100, "subject": "oats", "content": "none left", "date_sent": 1772442002.0},
                   {"id": 10, "sender": 10, "recipient": 101, "subject": "\\u0007", "content": "to Bo", "date_sent": 1772442003.0},
                   {"id": 11, "sender": 10, "recipient": 102, "subject": "", "content": "to both", "date_sent": 1772442004.0}]}
                """);
        Collected read = Collected.from(export);

        assertThat(read.problems).isEmpty();
        assertThat(read.texts()).containsExactly("more *rye*?", "yes", "none left", "to Bo", "to both");
        assertThat(earlier(read)).containsExactly(List.of(), List.of("more *rye*?"), List.of(), List.of(), List.of());
        Message first = read.messages().get(0);
        assertThat(first.sender()).isEqualTo(new Participant("10", "Ana Mar", ZoneId.of("Europe/Lisbon")));
        assertThat(first.subject()).isEqualTo("rye");
        assertThat(first.sentAt()).isEqualTo(Instant.ofEpochMilli(1772442000250L));
        assertThat(first.channel())
                .isEqualTo(new Channel("5", "bakery", Channel.Kind.ROOM, "Bread", null, List.of(), null));
        assertThat(read.messages().get(3).recipients()).isEqualTo(Recipients.to(new Participant("11", "Bo", null)));
        assertThat(read.messages().get(4).channel().kind()).isEqualTo(Channel.Kind.GROUP);
        assertThat(read.messages().get(4).recipients().count()).isEqualTo(2);
        assertThat(((Item.MessageItem) read.items.get(2)).automated()).isTrue();
    }

    private static final String ISSUE = """
            {"url": "https://api.github.com/repos/mill/flour/issues/7", "html_url": "https://github.com/mill/flour/issues/7",
             "number": 7, "title": "Sieve clogs", "user": {"login": "ana", "type": "User"}, "labels": [{"name": "bug"}],
             "created_at": "2026-03-02T09:00:00Z", "comments": 1, "body": "It clogs.\\n\\n- always"}""";
    private static final String COMMENT = """
            {"html_url": "https://github.com/mill/flour/issues/7#issuecomment-1", "issue_url": "https://api.github.com/repos/mill/flour/issues/7",
             "user": {"login": "stale", "type": "Bot"}, "created_at": "2026-03-03T09:00:00Z", "body": "Still?"}""";
    private static final String REVIEW = """
            {"html_url": "https://github.com/mill/flour/pull/8#discussion_r1", "pull_request_url": "https://api.github.com/repos/mill/flour/pulls/8",
             "user": null, "path": "a.c", "created_at": "2026-03-03T09:00:00Z", "body": null}""";

    @Test
    void issues_and_comments_are_read_however_they_are_strung_together() {
        String[] forms = {
            "[" + ISSUE + "," + COMMENT + "," + REVIEW + "]",
            ISSUE.replace("\n", "") + "\n" + COMMENT.replace("\n", "") + "\n" + REVIEW.replace("\n", "") + "\n",
            "[" + ISSUE + "]\n[" + COMMENT + "]\n[" + REVIEW + "]",
            "[[" + ISSUE + "],[" + COMMENT + "," + REVIEW + "]]",
            "{\"total_count\": 3, \"incomplete_results\": false, \"items\": [" + ISSUE + "," + COMMENT + "," + REVIEW
                    + "]}"
        };
        for (String form : forms) {
            Collected read = Collected.fromInput(form);

            assertThat(read.problems).isEmpty();
            assertThat(read.texts()).containsExactly("It clogs.\n\n- always", "Still?", "");
            assertThat(read.items).allMatch(item -> item.origin().form() == Form.GITHUB);
            assertThat(earlier(read)).containsExactly(List.of(), List.of("It clogs.\n\n- always"), List.of());
            assertThat(read.messages()).extracting(Message::subject).containsExactly("Sieve clogs", "Sieve clogs", "");
        }
    }

    @Test
    void an_issue_knows_its_repository_and_who_wrote_it_when() {
        assertThat(Collected.fromInput(ISSUE).messages())
                .containsExactly(Message.builder("It clogs.\n\n- always")
                        .id("https://github.com/mill/flour/issues/7")
                        .kind(MessageKind.ISSUE)
                        .markup(Markup.MARKDOWN)
                        .subject("Sieve clogs")
                        .sender(Participant.named("ana"))
                        .channel(Channel.named("mill/flour", Channel.Kind.TRACKER))
                        .sentAt(Instant.parse("2026-03-02T09:00:00Z"))
                        .build());
        assertThat(Collected.fromInput("[" + COMMENT + "]").items)
                .singleElement()
                .hasFieldOrPropertyWithValue("automated", true);
    }

    @Test
    void the_neutral_form_tells_as_much_as_it_likes() {
        Collected read = Collected.fromInput("""
                {"text": "just text", "id": "a", "gold": {"x": [1, {"y": 2}]}}
                {"id": "b", "kind": "email", "subject": "S", "recipients": {"to": 2, "cc": 1}, "context": ["one", "two"], "text": "T", "sentAt": "2026-03-02T09:00:00Z", "channel": "all", "sender": "Ana", "locale": "pt-PT"}
                {"id": "c", "kind": "meeting", "subject": null, "recipients": null, "context": [], "text": ""}
                {"id": "d", "kind": "ISSUE", "markup": "plain", "text": "x"}
                """);

        assertThat(read.problems).isEmpty();
        List<Message> messages = read.messages();
        assertThat(messages.get(0))
                .isEqualTo(Message.builder("just text").id("a").build());
        assertThat(messages.get(1))
                .isEqualTo(Message.builder("T")
                        .id("b")
                        .kind(MessageKind.EMAIL)
                        .markup(Markup.MAIL)
                        .subject("S")
                        .recipients(Recipients.ofCounts(2, 1))
                        .channel(Channel.named("all", Channel.Kind.MAIL))
                        .sender(Participant.named("Ana"))
                        .sentAt(Instant.parse("2026-03-02T09:00:00Z"))
                        .locale(Locale.forLanguageTag("pt-PT"))
                        .earlier(List.of(mail("one"), mail("two")))
                        .build());
        assertThat(messages)
                .extracting(Message::markup)
                .containsExactly(Markup.PLAIN, Markup.MAIL, Markup.MAIL, Markup.PLAIN);
        assertThat(read.origins()).containsExactly("-:1", "-:2", "-:3", "-:4");
    }

    @Test
    void the_neutral_form_tells_the_clocks_of_its_people_as_far_as_they_are_known() {
        Collected read = Collected.fromInput("""
                {"text": "T", "sender": "Ana", "zone": "Europe/Berlin", "recipients": {"to": 3, "zones": ["Asia/Tokyo", null]}}
                {"text": "T", "zone": "Europe/Berlin", "recipients": {"to": 1, "zones": ["Asia/Tokyo", "America/Lima"]}}
                {"text": "T", "sender": "Ana", "zone": "Middle/Earth", "recipients": {"to": 1, "zones": ["nowhere"]}}
                """);

        assertThat(read.problems).isEmpty();
        assertThat(read.messages())
                .extracting(ExportsTest::zones)
                .containsExactly(
                        Arrays.asList(ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Tokyo"), null, null),
                        List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Tokyo")),
                        Arrays.asList(null, null));
    }

    /** The sender's zone, and then those of the people it is addressed to. */
    private static List<ZoneId> zones(Message message) {
        List<ZoneId> zones = new ArrayList<>();
        zones.add(message.sender().zone());
        message.recipients().to().forEach(person -> zones.add(person.zone()));
        return zones;
    }

    private static Message mail(String text) {
        return Message.builder(text).kind(MessageKind.EMAIL).markup(Markup.MAIL).build();
    }

    @Test
    void each_bad_line_is_named_and_hides_no_other() {
        Collected read = Collected.fromInput("""
                {"id": "1", "text": "one"}
                {"id": "2", "text": "tw
                {"id": "3", "kind": "parcel", "text": "three"}
                {"id": "4"}
                {"id": "5", "text": ["five"]}
                {"id": "6", "text": "six"} and more

                {"id": "7", "text": "seven", "sentAt": "yesterday"}
                {"id": "8", "text": "eight", "recipients": {"to": 99999999999}}
                not JSON
                """);

        assertThat(read.texts()).containsExactly("one", "seven");
        assertThat(read.problems)
                .extracting(problem -> problem.line())
                .containsExactly(2L, 3L, 4L, 5L, 6L, 8L, 9L, 10L);
        assertThat(read.said())
                .contains(
                        "-:3: \"parcel\" is none of [email, chat, issue, meeting, document]",
                        "-:4: it has no text",
                        "-:5:21: not of the expected shape: text",
                        "-:8: sentAt is no ISO instant such as 2024-05-01T09:30:00Z; left out");
    }

    @Test
    void a_form_is_known_even_if_its_first_line_is_broken() {
        Collected read = Collected.fromInput("{\"id\": \"1\", \"te\n{\"id\": \"2\", \"text\": \"two\"}\n");

        assertThat(read.texts()).containsExactly("two");
        assertThat(read.errors()).extracting(problem -> problem.line()).containsExactly(1L);
    }

    @Test
    void an_array_of_the_neutral_form_is_read_up_to_where_it_breaks() {
        Collected read = Collected.fromInput(
                "[\n {\"id\": \"1\", \"text\": \"one\"},\n {\"id\": \"2\", \"text\": \"two\"},\n oops]");

        assertThat(read.texts()).containsExactly("one", "two");
        assertThat(read.origins()).containsExactly("-:2:2", "-:3:2");
        assertThat(read.errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(4));
    }
}
