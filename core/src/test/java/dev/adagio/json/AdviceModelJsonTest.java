package dev.adagio.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.Setting;
import org.junit.jupiter.api.Test;

class AdviceModelJsonTest {

    @Test
    void a_model_is_written_as_its_schema_says() {
        AdviceModel model = AdviceModel.DEFAULT
                .weighing("status", -2)
                .without("demo")
                .with("lunch", Setting.deciding(true).from("our handbook"))
                .choosing("rounds", "posthog");
        Schemas.check("advice-model", AdviceModelJson.write(model));
        Schemas.check("advice-model", AdviceModelJson.pretty(model));
        assertThat(AdviceModelJson.write(model))
                .contains("\"demo\":{\"on\":false}")
                .contains("\"lunch\":{\"decides\":true,\"source\":\"our handbook\"}")
                .contains("\"status\":{\"weight\":-2.0}")
                .contains("\"disputes\":{\"rounds\":\"posthog\"}");
    }

    @Test
    void people_may_write_it_shorter() {
        Schemas.check("advice-model", "{\"factors\": {\"status\": -2, \"demo\": \"off\"}}");
    }
}
