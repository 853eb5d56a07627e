package dev.adagio.json;

import dev.adagio.advice.Advice;
import dev.adagio.advice.Counterfactual;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Remedy;
import dev.adagio.meeting.Toll;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Advice as data: the names of the components are the keys in JSON, and what is null is left out.
 *
 * @param version the version of this form, {@value #VERSION}
 * @param id what the host knows the message or meeting by; need not be unique
 * @param kind where it is read
 * @param title the subject line or title, or null where there is none
 * @param file the file it was found in, or null
 * @param line the line of the file it begins in, from 1, or null
 * @param toll what a meeting takes; null for a message and where unknown
 * @param advice the verdict and what led to it
 * @param assumptions what was taken for true because nothing says otherwise, or null where that is left out
 * @param turns what would turn the verdict, or null where that is left out
 */
public record AdviceDocument(
        int version,
        String id,
        MessageKind kind,
        @Nullable String title,
        @Nullable String file,
        @Nullable Long line,
        @Nullable Takes toll,
        Verdict advice,
        @Nullable List<String> assumptions,
        @Nullable List<Turn> turns) {

    /** The version of this form; it changes when a key goes or changes its meaning. */
    public static final int VERSION = 1;

    /**
     * Advice as data.
     *
     * @throws IllegalArgumentException if the version is another than {@value #VERSION}
     */
    public AdviceDocument {
        Version.check(version, VERSION);
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(advice, "advice");
        assumptions = assumptions == null ? null : List.copyOf(assumptions);
        turns = turns == null ? null : List.copyOf(turns);
    }

    /**
     * What a meeting takes; see {@link Toll}.
     *
     * @param minutes how long it is
     * @param people how many have to be there, with whoever called it
     * @param optional how many more may stay away
     * @param times how often it takes place within a year of its start; 0 where unknown
     * @param hours hours of all people together, each time
     */
    public record Takes(long minutes, int people, int optional, int times, double hours) {}

    /**
     * What would turn a verdict; see {@link Counterfactual}.
     *
     * @param mode the verdict it would turn to
     * @param changes all of these together, each as an instruction
     */
    public record Turn(Mode mode, List<String> changes) {
        public Turn {
            Objects.requireNonNull(mode, "mode");
            changes = List.copyOf(changes);
        }
    }

    /**
     * Whether something needs everybody at the same time; see {@link Advice}.
     *
     * @param mode the verdict
     * @param confidence how sure, from 0 to 1
     * @param balance the sum of all weights: above 0 towards the same time, below 0 towards own time
     * @param contributions the factors at work, the one that decides first and then the weightiest
     */
    public record Verdict(Mode mode, double confidence, double balance, List<Contribution> contributions) {
        public Verdict {
            Objects.requireNonNull(mode, "mode");
            contributions = List.copyOf(contributions);
        }
    }

    /**
     * A factor at work.
     *
     * @param factor its id
     * @param says what was seen
     * @param weight how far it moves the balance
     * @param decides the mode it decides whatever else holds, or null where it is weighed
     * @param span where in the text, or null where it is a fact of the subject and not of its words
     * @param text the words there, or null
     */
    public record Contribution(
            String factor,
            String says,
            double weight,
            @Nullable Mode decides,
            @Nullable Span span,
            @Nullable String text) {
        public Contribution {
            Objects.requireNonNull(factor, "factor");
            Objects.requireNonNull(says, "says");
        }
    }

    /** Advice on a message, or on a meeting by its invitation, as data without a place. */
    public static AdviceDocument of(Message message, Advice advice) {
        return new AdviceDocument(
                VERSION,
                message.id(),
                message.kind(),
                message.subject().isEmpty() ? null : message.subject(),
                null,
                null,
                null,
                Written.verdict(advice, message.text()),
                null,
                null);
    }

    /**
     * The same advice on something found in a file.
     *
     * @param file its name
     * @param line the line it begins in, from 1; 0 where unknown
     */
    public AdviceDocument at(String file, long line) {
        return new AdviceDocument(
                version, id, kind, title, file, line > 0 ? line : null, toll, advice, assumptions, turns);
    }

    /**
     * The same advice on a meeting that takes so much.
     *
     * @param toll what it takes each time
     * @param optional how many more may stay away
     * @param times how often it takes place within a year of its start; 0 where unknown
     */
    public AdviceDocument taking(Toll toll, int optional, int times) {
        Takes takes =
                new Takes(toll.length().toMinutes(), toll.people(), optional, times, Written.rounded(toll.hours()));
        return new AdviceDocument(version, id, kind, title, file, line, takes, advice, assumptions, turns);
    }

    /** The same advice with what was assumed and what would turn it. */
    public AdviceDocument explained(List<String> assumed, List<Counterfactual> counterfactuals) {
        List<Turn> found = counterfactuals.stream()
                .map(each -> new Turn(
                        each.then().mode(),
                        each.changes().stream().map(Remedy::says).toList()))
                .toList();
        return new AdviceDocument(version, id, kind, title, file, line, toll, advice, assumed, found);
    }
}
