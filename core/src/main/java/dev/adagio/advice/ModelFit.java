package dev.adagio.advice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Fits a model to the factors there are. For one use. */
final class ModelFit {

    private final AdviceModel model;
    private final Map<String, FactorInfo> known;
    private final Map<String, Setting> settings = new TreeMap<>();

    ModelFit(Collection<Factor> factors, Collection<Dispute> disputes, AdviceModel model) {
        this.model = model;
        this.known = new TreeMap<>(factors.stream()
                .map(Factor::info)
                .collect(Collectors.toMap(FactorInfo::id, info -> info, (first, second) -> first)));
        Set<String> unsettled = new TreeSet<>(model.choices().keySet());
        for (Dispute dispute : disputes) {
            unsettled.remove(dispute.id());
            settings.putAll(dispute.side(model.choices()).factors());
        }
        refuse("disputes", unsettled, disputes.stream().map(Dispute::id).toList());
    }

    /** The factors that are weighed as the model wants them, by id and ordered by it. */
    Map<String, FactorInfo> infos() {
        model.factors()
                .forEach((id, setting) -> settings.merge(id, setting, (disputed, wanted) -> wanted.over(disputed)));
        Set<String> unknown = new TreeSet<>(settings.keySet());
        unknown.removeAll(known.keySet());
        refuse("factors", unknown, known.keySet());
        Map<String, FactorInfo> infos = new LinkedHashMap<>();
        known.forEach((id, info) -> {
            Setting setting = settings.getOrDefault(id, Setting.ON);
            if (setting.on()) {
                infos.put(id, setting.apply(info));
            }
        });
        return infos;
    }

    private static void refuse(String what, Set<String> unknown, Collection<String> known) {
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "there are no " + what + " " + unknown + "; there are " + List.copyOf(known));
        }
    }
}
