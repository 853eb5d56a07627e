package dev.adagio.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code adagio decisions}. */
@Command(
        name = "decisions",
        header = "Reads decision records of any form.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  adagio decisions list docs/adr",
            "  adagio decisions show docs/adr/0001-use-boats.md",
            "  adagio decisions show --format jsonl docs/adr"
        })
final class DecisionsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: list or show");
    }
}
