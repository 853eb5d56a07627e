package dev.adagio.engine;

import java.util.List;

/** A configuration that makes no sense. All that is wrong is reported at once; nothing half-loads. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** An exception that names these problems. */
    public ConfigurationException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, each in a sentence or, where it stands in a file, with its place and the line shown. */
    public List<String> problems() {
        return problems == null ? List.of(String.valueOf(getMessage())) : problems;
    }
}
