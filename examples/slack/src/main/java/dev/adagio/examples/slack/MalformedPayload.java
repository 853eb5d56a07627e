package dev.adagio.examples.slack;

/** Something signed by Slack that lacks what Slack always sends. Says nothing of what it held. */
final class MalformedPayload extends RuntimeException {

    private static final long serialVersionUID = 1;

    MalformedPayload() {
        super("not what Slack sends", null, false, false);
    }

    /** What must be there. */
    static <T> T needed(T part) {
        if (part == null) {
            throw new MalformedPayload();
        }
        return part;
    }
}
