package dev.adagio.rule;

import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * All that a rule says of itself, in one place.
 *
 * @param id {@code area/kebab-name}, stable for ever
 * @param formerIds the ids it had before, under which it can still be configured
 * @param title what it finds, in a few words
 * @param severity how much its findings matter unless configured otherwise
 * @param rationale why it matters
 * @param remedy what would clear a finding
 * @param sources where the rule and its figures come from
 * @param tags free words by which rules are grouped
 * @param parameters what a team may set
 * @param optional whether it only runs where a profile switches it on, because it is right too seldom for everybody
 */
public record RuleInfo(
        String id,
        List<String> formerIds,
        String title,
        Severity severity,
        String rationale,
        String remedy,
        List<Source> sources,
        List<String> tags,
        List<Parameter> parameters,
        boolean optional) {

    /**
     * A rule's description.
     *
     * @throws IllegalArgumentException if the id is not {@code area/kebab-name}, or the title, rationale or remedy is
     *     blank
     */
    public RuleInfo {
        Objects.requireNonNull(severity, "severity");
        if (!isId(id)) {
            throw new IllegalArgumentException("not an id of the form area/kebab-name: " + id);
        }
        if (title.isBlank() || rationale.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException(id + " lacks a title, a rationale or a remedy");
        }
        formerIds = List.copyOf(formerIds);
        sources = List.copyOf(sources);
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /** Whether words of small letters and digits, joined by hyphens, stand before and behind one slash; no digit first. */
    private static boolean isId(String id) {
        int slashes = 0;
        char before = '-';
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean joins = c == '-' || c == '/';
            if (joins ? before == '-' || before == '/' : !isLetter(c) && (c < '0' || c > '9')) {
                return false;
            }
            slashes += c == '/' ? 1 : 0;
            before = c;
        }
        return slashes == 1 && isLetter(id.charAt(0)) && before != '-' && before != '/';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * A value a team may set.
     *
     * @param name what it is called, in lower case
     * @param otherwise what it is where nobody sets it
     * @param says what it means, with its unit
     */
    public record Parameter(String name, String otherwise, String says) {
        public Parameter {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(otherwise, "otherwise");
            Objects.requireNonNull(says, "says");
        }
    }

    /** Starts a rule of this description, without a class of its own. */
    public <S> RuleBuilder<S> on(Class<S> subject) {
        return new RuleBuilder<>(this, subject);
    }

    /** Starts the description of a rule. */
    public static Builder of(String id, Severity severity, String title) {
        return new Builder(id, severity, title);
    }

    /** The part of the id before the slash: the package of knowledge it belongs to. */
    public String area() {
        return id.substring(0, id.indexOf('/'));
    }

    /** Starts a finding of this rule in the text of the subject. */
    public Finding.Builder finding(Span span) {
        return new Finding.Builder(this, span);
    }

    /** Starts a finding of this rule beyond the text of the subject. */
    public Finding.Builder finding(Place place) {
        return new Finding.Builder(this, new Span(0, 0)).at(place);
    }

    /** Collects a description. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Severity severity;
        private final String title;
        private String rationale = "";
        private String remedy = "";
        private final List<String> formerIds = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final List<Parameter> parameters = new ArrayList<>();
        private boolean optional;

        private Builder(String id, Severity severity, String title) {
            this.id = id;
            this.severity = severity;
            this.title = title;
        }

        public Builder because(String rationale) {
            this.rationale = rationale;
            return this;
        }

        public Builder clearedBy(String remedy) {
            this.remedy = remedy;
            return this;
        }

        public Builder formerly(String... ids) {
            formerIds.addAll(List.of(ids));
            return this;
        }

        public Builder source(String title, String reference) {
            sources.add(new Source(title, reference));
            return this;
        }

        public Builder source(Source source) {
            sources.add(source);
            return this;
        }

        public Builder tags(String... tags) {
            this.tags.addAll(List.of(tags));
            return this;
        }

        /** A value a team may set; see {@link Rule#with(java.util.Map)}. */
        public Builder parameter(String name, String otherwise, String says) {
            parameters.add(new Parameter(name, otherwise, says));
            return this;
        }

        /** The rule only runs where a profile switches it on. */
        public Builder optional() {
            optional = true;
            return this;
        }

        /**
         * The description.
         *
         * @throws IllegalArgumentException as {@link RuleInfo#RuleInfo the record} does
         */
        public RuleInfo build() {
            return new RuleInfo(id, formerIds, title, severity, rationale, remedy, sources, tags, parameters, optional);
        }
    }
}
