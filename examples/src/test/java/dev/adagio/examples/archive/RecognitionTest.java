package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.source.Place;
import dev.adagio.examples.archive.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecognitionTest {

    static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of("hello there", Form.TEXT),
                Arguments.of("", Form.EMPTY),
                Arguments.of("[a link](https://x.example) and words", Form.TEXT),
                Arguments.of("[ ] buy flour", Form.TEXT),
                Arguments.of("{braces} in a text", Form.TEXT),
                Arguments.of("From here on, all is well.", Form.TEXT),
                Arguments.of("Note: bring flour\nTime: ten", Form.TEXT),
                Arguments.of("# Plan\n\nwords", Form.MARKDOWN),
                Arguments.of("see [a](https://x.example)\n\n- [ ] todo", Form.MARKDOWN),
                Arguments.of("# T\n\n## Context\n\nx\n\n## Decision\n\ny", Form.DECISION_RECORD),
                Arguments.of("# T\n\n## Context and Problem Statement\n\n## Decision Outcome\n", Form.DECISION_RECORD),
                Arguments.of("# T\n\nThe decision was made.\n\n## Status\n\nopen", Form.MARKDOWN),
                Arguments.of("\n<html><body>x", Form.HTML),
                Arguments.of("From: a@b.example\nSubject: x\n\ny", Form.MAIL),
                Arguments.of("Received: by x\n  with y\nTo: z@b.example\n\ny", Form.MAIL),
                Arguments.of("From a@b.example Mon Mar  2 10:00:00 2026\nSubject: x\n\ny", Form.MBOX),
                Arguments.of("From 17@xxx Mon Jan 01 10:00:00 +0000 2024\nX: y\n", Form.MBOX),
                Arguments.of("From - Fri, 2 Jan 2026 10:00:00 +0100\n", Form.MBOX),
                Arguments.of("begin:vcalendar\nEND:VCALENDAR", Form.ICALENDAR),
                Arguments.of("[{\"type\": \"message\", \"ts\": \"1.0\", \"text\"", Form.SLACK),
                Arguments.of("[{\"id\": \"U1\", \"team_id\": \"T1\", \"name\": \"a\"}]", Form.NAMES),
                Arguments.of("[]", Form.EMPTY),
                Arguments.of("{\"type\":\"version\",\"version\":1}\n{\"type\":\"team\",\"team\":{}}", Form.MATTERMOST),
                Arguments.of("{\"type\": \"post\", \"post\": {}}", Form.MATTERMOST),
                Arguments.of("{\"zerver_usermessage\": [], \"zerver_message\": []}", Form.ZULIP),
                Arguments.of("{\"zerver_realm\": []}", Form.NAMES),
                Arguments.of("{\"url\": \"u\", \"number\": 1, \"title\": \"t\"}", Form.GITHUB),
                Arguments.of("[{\"issue_url\": \"u\", \"body\": \"b\"}]", Form.GITHUB),
                Arguments.of("{\"total_count\": 0, \"items\": []}", Form.GITHUB),
                Arguments.of("{\"id\": \"a\", \"text\": \"b\"}", Form.NEUTRAL),
                Arguments.of("{\"text\": \"b\"}", Form.NEUTRAL),
                Arguments.of("{\"at\": \"2031-06-10T12:00:00Z\", \"people\": [{\"id\"", Form.WORKSPACE),
                Arguments.of("{\"at\": \"2031-06-10T12:00:00Z\"}", Form.OTHER_JSON),
                Arguments.of("[[[[[[", Form.OTHER_JSON),
                Arguments.of("{\"version\": 3}", Form.OTHER_JSON),
                Arguments.of("PK\u0003\u0004...", Form.ZIP),
                Arguments.of("\u0000\u0001\u0002\u0003", Form.BINARY));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void a_form_is_recognised_by_its_content(String content, Form form) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        try (Source source = Source.of("-", Place.NOWHERE, true, new ByteArrayInputStream(bytes))) {
            assertThat(Recognition.of(source)).isEqualTo(form);
        }
    }
}
