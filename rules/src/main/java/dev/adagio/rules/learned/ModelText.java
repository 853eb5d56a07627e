package dev.adagio.rules.learned;

import java.util.ArrayList;
import java.util.List;

/** The text form of models. */
final class ModelText {

    private static final String OUTPUT = "output ";

    private ModelText() {}

    static LinearModels parse(String text) {
        List<String> outputs = new ArrayList<>();
        List<double[]> heads = new ArrayList<>();
        List<String> features = new ArrayList<>();
        List<String[]> entries = new ArrayList<>();
        int weights = 0;
        for (String line : text.lines().toList()) {
            int tab = line.indexOf('\t');
            if (tab < 0 && line.startsWith(OUTPUT)) {
                String[] fields = line.split(" ", -1);
                if (fields.length != 4) {
                    throw new IllegalArgumentException("not an output: " + line);
                }
                outputs.add(fields[1]);
                heads.add(new double[] {Double.parseDouble(fields[2]), Double.parseDouble(fields[3])});
            } else if (tab >= 0) {
                features.add(line.substring(0, tab));
                String[] fields = line.substring(tab + 1).split(" ", -1);
                entries.add(fields);
                weights += fields.length;
            } else if (!line.isBlank()) {
                throw new IllegalArgumentException("not a line of a model: " + line);
            }
        }
        WeightTable table = new WeightTable(features.size(), weights);
        for (int i = 0; i < features.size(); i++) {
            put(table, features.get(i), entries.get(i), outputs.size());
        }
        return new LinearModels(
                outputs,
                heads.stream().mapToDouble(head -> head[0]).toArray(),
                heads.stream().mapToDouble(head -> head[1]).toArray(),
                table);
    }

    private static void put(WeightTable table, String feature, String[] entries, int count) {
        int[] outputs = new int[entries.length];
        float[] weights = new float[entries.length];
        for (int i = 0; i < entries.length; i++) {
            int colon = entries[i].indexOf(':');
            outputs[i] = Integer.parseInt(entries[i].substring(0, Math.max(0, colon)));
            weights[i] = Float.parseFloat(entries[i].substring(colon + 1));
            if (outputs[i] < 0 || outputs[i] >= count) {
                throw new IllegalArgumentException("no output " + outputs[i] + " for " + feature);
            }
        }
        table.put(feature, outputs, weights);
    }
}
