package dev.adagio.examples.cli.rules;

import dev.adagio.examples.catalogue.Catalogue;
import dev.adagio.examples.cli.shell.Destination;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adagio rules catalogue}. */
@Command(
        name = "catalogue",
        header = "Writes the reference of all rules, as Markdown or as a page to search.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CatalogueCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "md",
            description = "md or html; otherwise md.")
    private Form format = Form.MD;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of standard output.")
    private String output = "";

    @Mixin
    private OwnRules own = new OwnRules();

    /** How it is written. */
    enum Form {
        MD,
        HTML
    }

    CatalogueCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.of(
                own.rules(shell.err()::println).all(),
                rule -> Precision.of(rule.id()).map(Precision::toString));
        try (Destination destination = Destination.of(output, shell)) {
            destination.write(out -> out.write(format == Form.HTML ? catalogue.html() : catalogue.markdown()));
        }
        return Status.CLEAN;
    }
}
