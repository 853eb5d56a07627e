package dev.adagio.decision.writing;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Outcome;
import dev.adagio.decision.SectionKind;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What a record says, as it is compared: without the places in which it is said. */
enum Fact {
    TITLE(DecisionRecord::title),
    NUMBER(DecisionRecord::number),
    STATUS(DecisionRecord::status),
    DATE(DecisionRecord::date),
    DECIDERS(record -> values(record.deciders())),
    CONSULTED(record -> values(record.consulted())),
    INFORMED(record -> values(record.informed())),
    CONTEXT(record -> record.has(SectionKind.CONTEXT)),
    OPTIONS(record -> record.options().stream().map(option -> option.name()).toList()),
    OUTCOME(record -> record.has(SectionKind.OUTCOME)),
    CHOSEN(record -> record.outcome().flatMap(Outcome::chosen).map(span -> span.of(record.text()))),
    CONSEQUENCES(record -> record.has(SectionKind.CONSEQUENCES)),
    LINKS(record -> record.links().stream()
            .map(link -> link.relation() + (link.partial() ? " in part " : " ") + link.target())
            .sorted()
            .distinct()
            .toList());

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<DecisionRecord, Object> value;

    Fact(Function<DecisionRecord, Object> value) {
        this.value = value;
    }

    boolean isSame(DecisionRecord one, DecisionRecord other) {
        return Objects.equals(value.apply(one), value.apply(other));
    }

    private static List<String> values(List<Claim<String>> claims) {
        return claims.stream().map(Claim::value).toList();
    }
}
