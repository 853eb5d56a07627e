package dev.adagio;

import dev.adagio.advice.Advice;
import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.AdvicePack;
import dev.adagio.conversation.Recurrence;
import dev.adagio.engine.Engine;
import dev.adagio.engine.EngineBuilder;
import dev.adagio.engine.Limits;
import dev.adagio.engine.Review;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.Workspace;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Edit;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.RulePack;
import dev.adagio.signal.Language;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The front door: says of a message what is missing, and whether it needs everybody at once.
 * Immutable and thread-safe; one instance serves all threads. Works offline and answers the same to
 * the same question.
 */
public final class Adagio {

    private final Engine engine;

    private Adagio(Engine engine) {
        this.engine = engine;
    }

    /**
     * With every language and pack on the class path or module path, and every rule as it describes itself.
     *
     * @throws IllegalStateException if there is no language or no pack of rules; the message says what to add
     * @throws dev.adagio.engine.ConfigurationException if the packs contradict each other
     */
    public static Adagio create() {
        return builder().build();
    }

    /** Starts an instance with every language and pack on the class path or module path. */
    public static Builder builder() {
        return new Builder();
    }

    /** An instance around an engine put together by hand. */
    public static Adagio of(Engine engine) {
        return new Adagio(engine);
    }

    /** Reviews a text of which nothing else is known. */
    public Review review(String text) {
        return review(Message.of(text));
    }

    /** Reviews a message. */
    public Review review(Message message) {
        return engine.review(message);
    }

    /**
     * Reviews a conversation: what was asked and not answered, agreed and not recorded. The signals of the review tell
     * what became of each question; see {@link dev.adagio.conversation.Exchange}.
     */
    public Review review(Conversation conversation) {
        return engine.review(conversation);
    }

    /** Reviews a question that was asked before; see {@link dev.adagio.conversation.QuestionIndex}. */
    public Review review(Recurrence recurrence) {
        return engine.review(recurrence);
    }

    /**
     * Reviews a message again of which a part of the text was changed, as one types: the same answer as
     * {@link #review(Message)} gives to the message as it is now, but only what changed is read.
     *
     * @param before what was made of the message as it was
     * @throws IllegalArgumentException if what was reviewed is no message
     * @throws IndexOutOfBoundsException if the edit lies outside the text
     */
    public Review edit(Review before, Edit edit) {
        return engine.edit(before, edit);
    }

    /**
     * The review of a message after its fixes: each that holds is made, one after the other, until none is left. What
     * rules found that found nothing in {@code before}, as it may have been narrowed, is left as it is.
     *
     * @return the review of the message as it is then; {@code before} itself where there is nothing to fix
     */
    public Review mend(Review before) {
        return engine.mend(before);
    }

    /** Reviews what only shows across the conversations, channels, roles, meetings and work of a team. */
    public Review review(Workspace workspace) {
        return engine.review(workspace);
    }

    /**
     * Reviews the next state of a workspace: the same answer as {@link #review(Workspace)} gives to it, but what was
     * said before is not read again where the host hands in the same instances.
     *
     * @param before what this instance made of an earlier state
     * @throws IllegalArgumentException if what was reviewed is no workspace
     */
    public Review update(Review before, Workspace now) {
        return engine.update(before, now);
    }

    /** Whether a message needs everybody at the same time. */
    public Advice advise(Message message) {
        return engine.advise(message);
    }

    /** Whether a meeting needs everybody at the same time. */
    public Advice advise(Meeting meeting) {
        return engine.advise(meeting);
    }

    /** Whether a conversation has come to a point at which people should talk, or write down what came of it. */
    public Advice advise(Conversation conversation) {
        return engine.advise(conversation);
    }

    /** The rules that run, ordered by id. */
    public List<RuleInfo> rules() {
        return engine.rules();
    }

    /** The engine behind the door. */
    public Engine engine() {
        return engine;
    }

    /** Collects how an instance is to be. Not thread-safe. */
    public static final class Builder {
        private Profile profile = Profile.DEFAULT;
        private Limits limits = Limits.DEFAULT;
        private @Nullable AdviceModel model;
        private List<Language> languages = List.of();
        private final List<RulePack> own = new ArrayList<>();

        private Builder() {}

        /** Reads in these languages alone, the first of them where a text tells none; no other is looked for. */
        public Builder languages(Language... languages) {
            this.languages = List.of(languages);
            return this;
        }

        /** Adds rules beside those on the class path or module path, a team's own for example. */
        public Builder add(RulePack pack) {
            own.add(pack);
            return this;
        }

        /** Sets which rules run and how much they matter. */
        public Builder profile(Profile profile) {
            this.profile = profile;
            return this;
        }

        /** Sets the bounds of a review. */
        public Builder limits(Limits limits) {
            this.limits = limits;
            return this;
        }

        /** Sets how the factors of advice are weighed, in place of what packs suggest. */
        public Builder model(AdviceModel model) {
            this.model = model;
            return this;
        }

        /**
         * The instance.
         *
         * @throws IllegalStateException if there is no language or no pack of rules; the message says what to add
         * @throws dev.adagio.engine.ConfigurationException if the packs contradict each other, or the profile names an
         *     unknown rule, or the model an unknown factor
         */
        public Adagio build() {
            EngineBuilder engine = Engine.builder().profile(profile).limits(limits);
            Iterable<Language> known = languages.isEmpty() ? ServiceLoader.load(Language.class) : languages;
            boolean speaks = false;
            for (Language language : known) {
                engine.add(language);
                speaks = true;
            }
            boolean packs = false;
            for (RulePack pack : ServiceLoader.load(RulePack.class)) {
                engine.add(pack);
                packs = true;
            }
            own.forEach(engine::add);
            if (!speaks || !packs) {
                throw new IllegalStateException("there is "
                        + (speaks ? "no pack of rules" : "no language")
                        + " on the class path or module path: add the dependency dev.adagio:adagio-rules");
            }
            Iterator<AdvicePack> advice = ServiceLoader.load(AdvicePack.class).iterator();
            advice.forEachRemaining(engine::add);
            if (model != null) {
                engine.model(model);
            }
            return new Adagio(engine.build());
        }
    }
}
