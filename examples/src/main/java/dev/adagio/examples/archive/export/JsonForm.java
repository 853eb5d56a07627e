package dev.adagio.examples.archive.export;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.raw.JsonHead;
import java.util.Set;

/** Tells by the keys of a JSON object which export it comes from. */
public final class JsonForm {
    private static final Set<String> MATTERMOST_TYPES = Set.of(
            "version",
            "team",
            "channel",
            "user",
            "post",
            "direct_channel",
            "direct_post",
            "scheme",
            "role",
            "emoji",
            "bot");

    private static final String[] WORKSPACE = {"people", "channels", "roles", "workItems", "conversations"};

    private JsonForm() {}

    public static Form of(JsonHead json) {
        Set<String> keys = json.keys();
        if (keys.isEmpty()) {
            return json.list() && json.whole() ? Form.EMPTY : Form.OTHER_JSON;
        } else if (keys.contains("zerver_message")) {
            return Form.ZULIP;
        } else if (keys.contains("zerver_realm") || keys.contains("zerver_userprofile")) {
            return Form.NAMES;
        } else if (MATTERMOST_TYPES.contains(json.type()) && keys.contains(json.type())) {
            return Form.MATTERMOST;
        } else if (isGitHub(keys)) {
            return Form.GITHUB;
        } else if (keys.contains("ts") && any(keys, "text", "user", "subtype", "bot_id", "type")) {
            return Form.SLACK;
        } else if (json.list() && keys.contains("id") && isSlackNames(keys)) {
            return Form.NAMES;
        } else if (keys.contains("text")) {
            return Form.NEUTRAL;
        } else if (!json.list() && keys.contains("at") && any(keys, WORKSPACE)) {
            return Form.WORKSPACE;
        }
        return Form.OTHER_JSON;
    }

    private static boolean isGitHub(Set<String> keys) {
        boolean issue = any(keys, "html_url", "url") && keys.contains("number") && keys.contains("title");
        boolean comment = any(keys, "issue_url", "pull_request_url") && any(keys, "body", "html_url", "user");
        return issue || comment || isGitHubSearch(keys);
    }

    /** Whether these are the keys around what GitHub's search returns. */
    static boolean isGitHubSearch(Set<String> keys) {
        return keys.contains("total_count") && keys.contains("items");
    }

    private static boolean isSlackNames(Set<String> keys) {
        return keys.contains("name") ? any(keys, "team_id", "profile", "creator", "purpose") : keys.contains("members");
    }

    private static boolean any(Set<String> keys, String... some) {
        for (String key : some) {
            if (keys.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
