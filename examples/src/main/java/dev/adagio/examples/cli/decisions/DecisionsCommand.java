package dev.adagio.examples.cli.decisions;

import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code adagio decisions}. */
@Command(
        name = "decisions",
        header = "Reads decision records of any form, and keeps their log true.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  adagio decisions list docs/adr",
            "  adagio decisions show docs/adr/0001-use-boats.md",
            "  adagio decisions show --format jsonl docs/adr",
            "  adagio decisions check docs/adr                what is wrong with the log",
            "  adagio decisions on 2031-08-09 docs/adr        what was in force on that day",
            "  adagio decisions search docs/adr ferry island  records by their words",
            "  adagio decisions verify docs/adr               proves that nothing is lost or changed by the way",
            "  adagio decisions convert --to madr docs/adr/0003-row.md",
            "  adagio decisions site docs/adr -o public        pages to read and search",
            "  adagio decisions find --log docs/adr mail.mbox what was decided and not recorded",
            "  adagio decisions draft --dir docs/adr mail.mbox",
            "  adagio decisions new \"Sail there\" --dir docs/adr",
            "  adagio decisions supersede docs/adr 3 --by 7   changes both files or none",
            "  adagio decisions step docs/adr 5 reject --because \"too dear\""
        })
public final class DecisionsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private DecisionsCommand() {}

    /** All that can be done about decisions. */
    public static CommandLine all(Shell shell) {
        return new CommandLine(new DecisionsCommand())
                .addSubcommand(new ListCommand(shell))
                .addSubcommand(new ShowCommand(shell))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(new VerifyCommand(shell))
                .addSubcommand(new ConvertCommand(shell))
                .addSubcommand(new DraftCommand(shell))
                .addSubcommand(new SearchCommand(shell))
                .addSubcommand(new OnCommand(shell))
                .addSubcommand(new GraphCommand(shell))
                .addSubcommand(new SiteCommand(shell))
                .addSubcommand(new FindCommand(shell))
                .addSubcommand(new NewCommand(shell))
                .addSubcommand(new AcceptCommand(shell))
                .addSubcommand(new SupersedeCommand(shell))
                .addSubcommand(new AmendCommand(shell))
                .addSubcommand(new StepCommand(shell))
                .addSubcommand(new RenumberCommand(shell));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: list, show, check, verify, on, graph, site, search, convert, find, draft, new, accept, supersede, "
                        + "amend, step or renumber");
    }
}
