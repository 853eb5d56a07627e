package dev.adagio.declarative.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a pack as JSON that is read as an equal pack. Used once. */
final class PackWriter {

    private final String name;
    private final String about;
    private final List<DataRule<?>> rules;
    private final Map<String, Lexicon> lexicons = new HashMap<>();
    private final ConditionForm conditions = new ConditionForm(lexicons);

    PackWriter(String name, String about, List<DataRule<?>> rules) {
        this.name = name;
        this.about = about;
        this.rules = rules;
        rules.forEach(rule -> rule.lexicons().forEach(each -> lexicons.put(each.name(), each)));
    }

    String write() {
        Map<String, Object> pack = new LinkedHashMap<>();
        pack.put("pack", name);
        put(pack, "about", about, about.isEmpty());
        Map<String, List<String>> words = new TreeMap<>();
        lexicons.values().forEach(each -> words.putAll(each.classes()));
        put(pack, "words", words, words.isEmpty());
        Map<String, Object> named = named();
        put(pack, "conditions", named, named.isEmpty());
        pack.put("rules", rules.stream().map(this::rule).toList());
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            write(pack, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    /** Those that others use come first, as the reader wants them. */
    private Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        List<Condition> all = new ArrayList<>();
        rules.forEach(rule -> {
            all.add(rule.condition());
            rule.severities().forEach(degree -> all.add(degree.when()));
        });
        for (Condition condition : all) {
            List<Condition.Named> inside = Names.named(condition);
            for (int i = inside.size() - 1; i >= 0; i--) {
                named.putIfAbsent(
                        inside.get(i).name(), conditions.form(inside.get(i).condition()));
            }
        }
        return named;
    }

    private Map<String, Object> rule(DataRule<?> rule) {
        Map<String, Object> form = new LinkedHashMap<>();
        RuleInfo info = rule.info();
        form.put("id", info.id());
        put(form, "formerly", info.formerIds(), info.formerIds().isEmpty());
        form.put("title", info.title());
        form.put("severity", severities(rule.severities()));
        form.put("why", info.rationale());
        form.put("remedy", info.remedy());
        put(
                form,
                "sources",
                info.sources().stream().map(PackWriter::source).toList(),
                info.sources().isEmpty());
        put(form, "tags", info.tags(), info.tags().isEmpty());
        put(form, "optional", true, !info.optional());
        for (RuleReader.Subject subject : RuleReader.Subject.values()) {
            put(form, "subject", Values.word(subject), subject.type() != rule.subject());
        }
        put(
                form,
                "find",
                rule.find().stream()
                        .map(what -> conditions.sought(what, rule.times()))
                        .toList(),
                rule.find().isEmpty());
        put(form, "report", "first", !rule.first());
        put(form, "when", conditions.form(rule.condition()), rule.condition().equals(Condition.always()));
        form.put("message", rule.message().source());
        form.put("confidence", rule.confidence());
        FixTemplate fix = rule.fix();
        if (fix != null) {
            form.put("fix", fix(fix));
        }
        form.put("examples", examples(rule.examples()));
        return form;
    }

    private static void put(Map<String, Object> form, String key, Object value, boolean leftOut) {
        if (!leftOut) {
            form.put(key, value);
        }
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("title", source.title());
        form.put("reference", source.reference());
        return form;
    }

    private Map<String, Object> severities(List<DataRule.Degree> degrees) {
        Map<String, Object> form = new LinkedHashMap<>();
        degrees.forEach(degree -> form.put(degree.severity().word(), conditions.form(degree.when())));
        return form;
    }

    private static Map<String, Object> fix(FixTemplate fix) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("label", fix.label().source());
        if (fix.way() instanceof FixTemplate.Way.Replace replace) {
            form.put("replace", replace.words().source());
        } else if (fix.way() instanceof FixTemplate.Way.Swap swap) {
            form.put("swap", swap.sorted());
        } else if (fix.way() instanceof FixTemplate.Way.Insert insert) {
            form.put(insert.behind() ? "after" : "before", insert.words().source());
        } else {
            form.put("delete", true);
        }
        return form;
    }

    private static Map<String, Object> examples(List<? extends Example<?>> examples) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put(
                "flagged",
                examples.stream()
                        .filter(Example::isFlagged)
                        .map(ExampleForm::of)
                        .toList());
        form.put(
                "accepted",
                examples.stream()
                        .filter(each -> !each.isFlagged())
                        .map(ExampleForm::of)
                        .toList());
        return form;
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
