package dev.adagio.examples.slack;

import static dev.adagio.examples.slack.MalformedPayload.needed;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Remedy;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.engine.Review;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rules.decisions.DecisionFinder;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Listens to messages, waits until their authors are through with them, and tells them alone the one thing that is
 * missing most. Posts nothing that others see, and keeps nothing that a message said.
 */
final class SlackBot {

    private static final int LONGEST_DRAFT = 12_000;
    private static final int MOST_REPLIES = 200;

    private final Supplier<Settings> settings;
    private final Reviewers reviewers;
    private final Usefulness usefulness;
    private final Grace grace;

    SlackBot(
            Supplier<Settings> settings, Reviewers reviewers, Usefulness usefulness, Later later, InstantSource clock) {
        this.settings = settings;
        this.reviewers = reviewers;
        this.usefulness = usefulness;
        this.grace = new Grace(later, clock);
    }

    /** Teaches an app of Bolt what this bot does. */
    App in(App app) {
        app.event(MessageEvent.class, (payload, context) -> {
            Said.in(payload.getEvent()).ifPresent(said -> heard(said, context.client()));
            return context.ack();
        });
        app.event(MessageChangedEvent.class, (payload, context) -> {
            Said.in(payload.getEvent()).ifPresent(said -> heard(said, context.client()));
            return context.ack();
        });
        app.event(MessageDeletedEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            grace.gone(needed(event.getChannel()), needed(event.getDeletedTs()));
            return context.ack();
        });
        app.blockAction(Note.REFUSED, (request, context) -> {
            usefulness.refused(needed(request.getPayload().getActions().get(0).getValue()));
            context.respond(answer -> answer.replaceOriginal(true)
                    .text("Thank you. A rule that is refused too often is silent from then on."));
            return context.ack();
        });
        app.command(
                "/async",
                (request, context) ->
                        context.ack(answer -> answer.responseType("ephemeral").text(advice(request.getPayload()))));
        app.messageShortcut("record_decision", this::record);
        return app;
    }

    private void heard(Said said, MethodsClient client) {
        Settings now = settings.get();
        if (now.listens(said.channel())) {
            grace.heard(said, now.grace(), over -> note(over, client));
        }
    }

    private void note(Said said, MethodsClient client) {
        Settings now = settings.get();
        if (!now.listens(said.channel())) {
            return;
        }
        var adagio = reviewers.of(now.profileOf(said.channel()));
        var threshold = adagio.engine().profile().threshold();
        Review review = adagio.review(said.message());
        Note.worth(review, threshold, usefulness::tolerated)
                .filter(any -> grace.mayNote(said.user(), now.coolDown()))
                .ifPresent(finding -> {
                    try {
                        client.chatPostEphemeral(post -> post.channel(said.channel())
                                .user(said.user())
                                .threadTs(said.root())
                                .text(Note.plain(Note.text(finding)))
                                .blocks(Note.blocks(finding, said.text())));
                        usefulness.noted(finding.rule());
                    } catch (IOException | SlackApiException unreached) {
                        // a note that does not arrive is not sent again: by then it would come late
                    }
                });
    }

    private String advice(SlashCommandPayload command) {
        String idea = command.getText() == null ? "" : command.getText().strip();
        if (idea.isEmpty()) {
            return "Say what the meeting would be about, such as `/async Which store? Both teams want another one.`";
        }
        Review review = reviewers
                .of(settings.get().profileOf(command.getChannelId()))
                .engine()
                .review(new Meeting("", idea, idea, null, Duration.ZERO, null, List.of(), List.of(), "", false));
        String why = review.advice().contributions().stream()
                .map(each -> "\u2022 " + Note.plain(each.evidence().says()))
                .collect(Collectors.joining("\n"));
        String verdict = switch (review.advice().mode()) {
            case SYNC -> "*Talk*: this seems to need everybody at once.";
            case ASYNC -> "*Write*: this can be done without everybody at once.";
            case EITHER -> "*Write first*, and name a date to talk if that has not settled it.";
        };
        String turn = review.counterfactuals(review.advice().mode() == Mode.ASYNC ? Mode.SYNC : Mode.ASYNC).stream()
                .limit(1)
                .map(each -> "\nIt turns if: "
                        + each.changes().stream()
                                .map(Remedy::says)
                                .map(Note::plain)
                                .collect(Collectors.joining("; and ")))
                .collect(Collectors.joining());
        return verdict + (why.isEmpty() ? "" : "\n" + why) + turn;
    }

    private Response record(MessageShortcutRequest request, MessageShortcutContext context)
            throws IOException, SlackApiException {
        var payload = request.getPayload();
        String channel = needed(needed(payload.getChannel()).getId());
        var message = needed(payload.getMessage());
        String root = message.getThreadTs() == null ? needed(message.getTs()) : message.getThreadTs();
        var replies = context.client()
                .conversationsReplies(ask -> ask.channel(channel).ts(root).limit(MOST_REPLIES));
        if (!replies.isOk()) {
            context.respond("The conversation cannot be read here: " + Note.plain(String.valueOf(replies.getError()))
                    + ". Is the bot in this channel?");
            return context.ack();
        }
        List<Message> messages = replies.getMessages().stream()
                .filter(each -> each.getText() != null && each.getUser() != null && Said.isTime(each.getTs()))
                .map(each -> new Said(channel, null, each.getUser(), each.getTs(), root, each.getText())
                        .message().toBuilder()
                                .sender(Participant.named(each.getUser()))
                                .build())
                .toList();
        DecisionFinder finder = DecisionFinder.of(reviewers.of(null).engine(), DecisionLog.of(List.of()))
                .withAll();
        String draft = finder.lastIn(new Conversation(channel, "", null, messages))
                .map(found -> "A record to begin with; what nobody said is left to fill in.\n```"
                        + cut(finder.draft(found, LocalDate.now(ZoneOffset.UTC), channel)
                                .replace("```", "'''"))
                        + "```")
                .orElse(
                        "No sentence here says what was decided. Say it in one, such as \u201cWe decided to \u2026\u201d, and try again.");
        context.respond(answer -> answer.responseType("ephemeral").text(draft));
        return context.ack();
    }

    private static String cut(String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return safe.length() <= LONGEST_DRAFT ? safe : safe.substring(0, LONGEST_DRAFT) + "\u2026";
    }
}
