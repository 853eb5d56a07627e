package dev.adagio.examples.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.adagio.model.Audience;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.Place.InField;
import dev.adagio.rule.Place.InMessage;
import dev.adagio.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes findings as SARIF {@code result}s.
 *
 * @param location the message they are in
 * @param where where they are instead, and then what led to them there; empty where they are in that message
 */
record Result(JsonGenerator out, Location location, List<Where> where) {

    /** Writes a finding, with the index of its rule among the driver's rules or -1. */
    void write(Finding finding, int ruleIndex) throws IOException {
        out.writeStartObject();
        out.writeStringField("ruleId", finding.rule());
        if (ruleIndex >= 0) {
            out.writeNumberField("ruleIndex", ruleIndex);
        }
        out.writeStringField("level", SarifReport.level(finding.severity()));
        message("message", sentence(finding.seen()) + " " + sentence(finding.remedy()));
        out.writeArrayFieldStart("locations");
        if (where.isEmpty() && !finding.places().isEmpty()) {
            location(finding.places().get(0));
        } else {
            location(first(finding));
        }
        out.writeEndArray();
        if (!where.isEmpty()) {
            elsewhere();
        } else if (!finding.places().isEmpty()) {
            beyond(finding.places().subList(1, finding.places().size()));
        } else if (location.isWholeFile()) {
            related(finding);
            fix(finding);
        }
        properties(finding);
        out.writeEndObject();
    }

    private Where first(Finding finding) {
        return where.isEmpty() ? new Where(location, finding.span()) : where.get(0);
    }

    private void elsewhere() throws IOException {
        if (where.size() > 1) {
            out.writeArrayFieldStart("relatedLocations");
            for (Where each : where.subList(1, where.size())) {
                location(each);
            }
            out.writeEndArray();
        }
    }

    private void beyond(List<dev.adagio.rule.Place> places) throws IOException {
        if (!places.isEmpty()) {
            out.writeArrayFieldStart("relatedLocations");
            for (dev.adagio.rule.Place each : places) {
                location(each);
            }
            out.writeEndArray();
        }
    }

    private void location(Where at) throws IOException {
        out.writeStartObject();
        at.location().physical(out, at.span());
        if (!at.location().message().id().isEmpty()) {
            out.writeArrayFieldStart("logicalLocations");
            out.writeStartObject();
            out.writeStringField("name", at.location().message().id());
            out.writeStringField("kind", "message");
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    /** A place beyond the text, by what it is called; the file is that in which all of it was found. */
    private void location(dev.adagio.rule.Place beyond) throws IOException {
        out.writeStartObject();
        location.physical(out, new Span(0, 0));
        out.writeArrayFieldStart("logicalLocations");
        out.writeStartObject();
        if (beyond instanceof InField in) {
            out.writeStringField("name", in.field());
            out.writeStringField("fullyQualifiedName", in.kind() + " " + in.id() + ", " + in.field());
            out.writeStringField("kind", in.kind());
        } else if (beyond instanceof InMessage in) {
            out.writeStringField("name", in.message().id());
            out.writeStringField("kind", "message");
        }
        out.writeEndObject();
        out.writeEndArray();
        if (!beyond.quote().isBlank()) {
            message("message", beyond.quote());
        }
        out.writeEndObject();
    }

    private void related(Finding finding) throws IOException {
        if (!finding.evidence().isEmpty()) {
            out.writeArrayFieldStart("relatedLocations");
            for (Span span : finding.evidence()) {
                out.writeStartObject();
                location.physical(out, span);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    private void fix(Finding finding) throws IOException {
        Fix fix = finding.fix();
        if (fix == null) {
            return;
        }
        out.writeArrayFieldStart("fixes");
        out.writeStartObject();
        message("description", fix.label());
        out.writeArrayFieldStart("artifactChanges");
        out.writeStartObject();
        location.artifact(out);
        out.writeArrayFieldStart("replacements");
        for (Edit edit : fix.edits()) {
            out.writeStartObject();
            out.writeObjectFieldStart("deletedRegion");
            location.bounds(out, edit.span());
            out.writeEndObject();
            message("insertedContent", edit.replacement());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    /** Where in the message it is, in SARIF's own words for regions, as files hold messages in forms of their own. */
    private void properties(Finding finding) throws IOException {
        out.writeObjectFieldStart("properties");
        out.writeNumberField("confidence", Math.round(finding.confidence() * 10_000) / 10_000.0);
        if (finding.audience() instanceof Audience.Only only) {
            out.writeStringField("audience", only.person().id());
        }
        Where at = first(finding);
        if (!at.location().isWholeFile() && (finding.places().isEmpty() || !where.isEmpty())) {
            out.writeObjectFieldStart("inMessage");
            at.location().region(out, at.span());
            out.writeEndObject();
            if (finding.fix() != null) {
                out.writeStringField("fix", finding.fix().label());
            }
        }
        out.writeEndObject();
    }

    private void message(String name, String text) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("text", text);
        out.writeEndObject();
    }

    private static String sentence(String text) {
        String begun = text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return begun.endsWith(".") || begun.endsWith("?") || begun.endsWith("!") ? begun : begun + ".";
    }
}
