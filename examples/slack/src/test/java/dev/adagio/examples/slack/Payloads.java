package dev.adagio.examples.slack;

/** Payloads in the shape Slack sends them. */
final class Payloads {

    private Payloads() {}

    /** Somebody said something in a public channel. */
    static String said(String channel, String user, String ts, String text) {
        return event("\"type\":\"message\",\"channel\":\"" + channel
                + "\",\"channel_type\":\"channel\",\"user\":\"" + user + "\",\"ts\":\"" + ts + "\",\"event_ts\":\"" + ts
                + "\",\"text\":\"" + text + "\"");
    }

    /** An event with these fields, in what it comes in. */
    static String event(String fields) {
        return "{\"token\":\"x\",\"team_id\":\"T1\",\"api_app_id\":\"A1\",\"type\":\"event_callback\","
                + "\"event_id\":\"Ev1\",\"event_time\":1900000000,\"event\":{" + fields + "}}";
    }

    /** Somebody pressed, or chose, something; with these fields besides who and where. */
    static String chosen(String type, String fields) {
        return "{\"type\":\"" + type + "\",\"user\":{\"id\":\"UANA\"},\"team\":{\"id\":\"T1\"},\"api_app_id\":\"A1\","
                + "\"token\":\"x\",\"trigger_id\":\"1.2\"," + fields + "}";
    }
}
