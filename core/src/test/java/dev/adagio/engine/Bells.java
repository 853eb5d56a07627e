package dev.adagio.engine;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An engine that hears bells in all that is said in a workspace, and counts how many texts it listened to. */
final class Bells {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    final AtomicInteger listened = new AtomicInteger();
    final AtomicInteger worked = new AtomicInteger();
    /** The same instance each time. */
    private final Function<Conversation, Object> work = this::worked;

    final Engine engine = Harbour.engine().add(new Ear()).add(new Tower()).build();

    /** A bell that is rung. */
    record Bell(Span span, double confidence) implements Signal {}

    private final class Ear implements Detector<Bell> {
        @Override
        public Class<Bell> finds() {
            return Bell.class;
        }

        @Override
        public List<Bell> detect(Signals signals) {
            listened.incrementAndGet();
            String text = signals.message().text();
            if (text.contains("crash")) {
                throw new IllegalStateException("the bell broke");
            }
            List<Bell> bells = new ArrayList<>();
            for (int at = text.indexOf("ding"); at >= 0; at = text.indexOf("ding", at + 1)) {
                bells.add(new Bell(new Span(at, at + 4), 1));
            }
            return bells;
        }
    }

    private final class Tower implements Rule<Workspace> {
        @Override
        public RuleInfo info() {
            return Harbour.info("harbour/bells");
        }

        @Override
        public Class<Workspace> subject() {
            return Workspace.class;
        }

        @Override
        public List<Class<? extends Signal>> hears() {
            return List.of(Bell.class);
        }

        @Override
        public List<Example<Workspace>> examples() {
            return List.of();
        }

        @Override
        public List<Finding> check(Workspace workspace, Signals signals) {
            workspace.conversations().forEach(each -> signals.once(each, work));
            String heard = signals.said(Bell.class).stream().map(Bells::place).collect(Collectors.joining(" "));
            return heard.isEmpty()
                    ? List.of()
                    : List.of(info().finding(new Span(0, 0)).seen(heard).build());
        }
    }

    private Object worked(Conversation conversation) {
        return conversation.id() + worked.incrementAndGet();
    }

    private static String place(Said<Bell> said) {
        return said.conversation().id() + "/" + said.message().id() + "@"
                + said.signal().span().start();
    }

    /** What was heard, in order. */
    static String heard(Review review) {
        return review.findings().stream().map(Finding::seen).collect(Collectors.joining());
    }

    /** A conversation of these texts, whose messages are called by their numbers. */
    static Conversation talk(String id, String... texts) {
        return new Conversation(
                id,
                "",
                null,
                IntStream.range(0, texts.length)
                        .mapToObj(i -> Message.builder(texts[i]).id("" + i).build())
                        .toList());
    }

    static Workspace workspace(Conversation... conversations) {
        return workspace(List.of(conversations));
    }

    static Workspace workspace(List<Conversation> conversations) {
        return Workspace.at(NOON).conversations(conversations).build();
    }
}
