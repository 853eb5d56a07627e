package dev.adagio.examples.cli.shell;

import picocli.CommandLine.IVersionProvider;

/** Which release this is. */
public final class Version implements IVersionProvider {

    /** The release, as the jar's manifest tells it. */
    public static String number() {
        String packed = Version.class.getPackage().getImplementationVersion();
        return packed == null ? "unpacked" : packed;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "adagio " + number() + " (Java " + Runtime.version().feature() + ")"
        };
    }
}
