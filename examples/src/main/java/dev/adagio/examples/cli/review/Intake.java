package dev.adagio.examples.cli.review;

import dev.adagio.conversation.Linked;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.item.Repeats;
import dev.adagio.examples.cli.shell.Configuration;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.json.WorkspaceJson;
import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts what is read where it belongs in a workspace: messages into its channels, meetings into its calendar. */
final class Intake {

    private final Workspace workspace;
    private final Origin origin;
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, Channel> met = new LinkedHashMap<>();
    private final Map<String, List<Message>> said = new LinkedHashMap<>();
    private final List<Meeting> meetings;

    private Intake(Workspace workspace, Origin origin) {
        this.workspace = workspace;
        this.origin = origin;
        this.meetings = new ArrayList<>(workspace.meetings());
        workspace.channels().forEach(channel -> {
            channels.put(channel.id(), channel);
            channels.putIfAbsent(channel.name(), channel);
        });
    }

    /** What a file says of a workspace. */
    static Intake in(String file) {
        return of(file, Configuration.text("the workspace", file));
    }

    /** What the sample workspace keeps of its channels, roles and work. */
    static Intake sample() {
        String file = "sample-workspace/workspace.json";
        try (InputStream in = Objects.requireNonNull(
                Intake.class.getResourceAsStream("/" + file), "the sample workspace is not packed")) {
            return of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Begins with what a file says of a workspace.
     *
     * @param name what the file is called
     * @param json its content
     */
    private static Intake of(String name, String json) {
        try {
            return new Intake(WorkspaceJson.read(json), new Origin(name, 0, 0, Form.WORKSPACE));
        } catch (IllegalArgumentException wrong) {
            throw new Misuse(name + ": " + wrong.getMessage(), wrong);
        }
    }

    /** What was said and agreed to meet for in the file itself, to be reviewed one by one as well. */
    List<Item> own() {
        List<Item> items = new ArrayList<>();
        for (Conversation conversation : workspace.conversations()) {
            for (Message message : conversation.messages()) {
                Message there =
                        message.toBuilder().channel(conversation.channel()).build();
                items.add(new Item.MessageItem(Linked.of(there), nextOrigin(items), false));
            }
        }
        for (Meeting meeting : workspace.meetings()) {
            items.add(new Item.MeetingItem(meeting, Repeats.once(meeting), nextOrigin(items)));
        }
        return items;
    }

    /** In which line of the file it is, nobody knows; so they are counted. */
    private Origin nextOrigin(List<Item> before) {
        return new Origin(origin.file(), 0, before.size() + 1, Form.WORKSPACE);
    }

    void add(Item item) {
        if (item instanceof Item.MeetingItem meeting) {
            meetings.add(meeting.meeting());
        } else if (item instanceof Item.MessageItem message && message.message().channel() != null) {
            Channel channel = message.message().channel();
            Channel known = channels.getOrDefault(channel.id(), channels.getOrDefault(channel.name(), channel));
            met.putIfAbsent(known.id(), known);
            said.computeIfAbsent(known.id(), any -> new ArrayList<>())
                    .add(message.message().toBuilder()
                            .channel(null)
                            .earlier(List.of())
                            .build());
        }
    }

    /** The workspace with all that was read. */
    Item whole() {
        List<Conversation> conversations = new ArrayList<>(workspace.conversations());
        said.forEach(
                (channel, messages) -> conversations.add(new Conversation(channel, "", met.get(channel), messages)));
        List<Channel> all = new ArrayList<>(workspace.channels());
        met.values().stream().filter(channel -> !all.contains(channel)).forEach(all::add);
        return new Item.WorkspaceItem(
                workspace.toBuilder()
                        .channels(all)
                        .conversations(conversations)
                        .meetings(meetings)
                        .build(),
                origin);
    }
}
