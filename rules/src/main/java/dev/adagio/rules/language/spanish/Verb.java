package dev.adagio.rules.language.spanish;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * One verb.
 *
 * @param infinitive in -ar, -er or -ir
 * @param other what it has otherwise than regular verbs: the stems {@code stressed} (cierro), {@code yo} (tengo),
 *     {@code weak} (pidió), {@code past} (tuve) and {@code future} (tendré), the {@code participle}, the {@code order}
 *     (ten); or {@code all} its forms
 */
record Verb(String infinitive, Map<String, String> other) {

    private static final String[] AR = {"o", "as", "a", "amos", "áis", "an", "ás"};
    private static final String[] ER = {"o", "es", "e", "emos", "éis", "en", "és"};
    private static final String[] IR = {"o", "es", "e", "imos", "ís", "en", "ís"};
    private static final String[] IMPERFECT_AR = {"aba", "abas", "ábamos", "abais", "aban"};
    private static final String[] IMPERFECT_ER = {"ía", "ías", "íamos", "íais", "ían"};
    private static final String[] STRONG = {"e", "iste", "o", "imos", "isteis", "ieron"};
    private static final String[] FUTURE = {"é", "ás", "á", "emos", "éis", "án", "ía", "ías", "íamos", "íais", "ían"};

    private boolean isAr() {
        return infinitive.endsWith("ar");
    }

    private String stem() {
        return infinitive.substring(0, infinitive.length() - 2);
    }

    private String stem(String name, String otherwise) {
        return other.getOrDefault(name, otherwise);
    }

    private String stressedStem() {
        return stem("stressed", stem());
    }

    private String weakStem() {
        return stem("weak", stem());
    }

    /** All finite forms but those of orders, the gerund and the participle. */
    Set<String> finite() {
        if (other.containsKey("all")) {
            return Verbs.list(stem("all", ""));
        }
        Set<String> forms = new LinkedHashSet<>();
        present(forms);
        subjunctive(forms);
        past(forms);
        add(forms, stem(), isAr() ? IMPERFECT_AR : IMPERFECT_ER);
        add(forms, stem("future", Accents.without(infinitive)), FUTURE);
        String participle = stem("participle", stem() + (isAr() ? "ado" : "ido"));
        String gender = participle.substring(0, participle.length() - 1);
        add(forms, gender, "o", "a", "os", "as");
        forms.add(isAr() ? stem() + "ando" : weakStem() + glide() + "endo");
        return forms;
    }

    private void present(Set<String> forms) {
        String[] endings = isAr() ? AR : infinitive.endsWith("er") ? ER : IR;
        for (int i = 0; i < endings.length; i++) {
            boolean stressed = i < 3 || i == 5;
            forms.add((stressed ? stressedStem() : stem()) + endings[i]);
        }
        forms.add(stem("yo", stressedStem()) + "o");
    }

    /** Wishes, and orders to those one calls usted. */
    private void subjunctive(Set<String> forms) {
        String vowel = isAr() ? "e" : "a";
        String yo = stem("yo", stressedStem());
        add(forms, soft(yo), vowel, vowel + "s", vowel + "n");
        String ours = other.containsKey("yo") ? yo : weakStem();
        add(forms, soft(ours), vowel + "mos");
    }

    private void past(Set<String> forms) {
        if (other.containsKey("past")) {
            add(forms, stem("past", ""), STRONG);
            forms.add(stem("past", "") + "eron");
        } else if (isAr()) {
            forms.add(soft(stem()) + "é");
            add(forms, stem(), "aste", "ó", "amos", "asteis", "aron");
        } else {
            add(forms, stem(), "í", "iste", "imos", "isteis");
            add(forms, weakStem() + glide(), "ó", "eron");
        }
    }

    /** The i of pidió, which a y before it takes in: leyó. */
    private String glide() {
        return weakStem().endsWith("y") ? "" : "i";
    }

    /** Orders to tú, vos, usted, vosotros and ustedes. */
    Set<String> orders() {
        if (other.containsKey("all")) {
            return Verbs.list(stem("order", infinitive));
        }
        Set<String> orders = new LinkedHashSet<>();
        String vowel = isAr() ? "e" : "a";
        String theme = isAr() ? "a" : "e";
        orders.add(stem("order", stressedStem() + theme));
        String yo = soft(stem("yo", stressedStem()));
        add(orders, yo, vowel, vowel + "n");
        String plural = isAr() ? "a" : infinitive.endsWith("er") ? "e" : "i";
        orders.add(stem() + plural + "d");
        orders.add(stem() + (isAr() ? "á" : infinitive.endsWith("er") ? "é" : "í"));
        return orders;
    }

    /** An order as it is written before pronouns: the stress stays, and so is marked: revisa, revísalo. */
    static String stressed(String order, String pronouns) {
        char last = order.charAt(order.length() - 1);
        if (last == 'd') {
            return pronouns.length() > 3
                    ? order.substring(0, order.length() - 2) + Accents.stressed(order.substring(order.length() - 2))
                    : order;
        } else if ("áéí".indexOf(last) >= 0) {
            return pronouns.length() > 3 ? order : Accents.without(order);
        }
        boolean plural = last == 'n' && order.length() > 3;
        int end = order.length() - (plural ? 2 : 1);
        boolean oneSyllable = order.chars().filter(c -> "aeiou".indexOf(c) >= 0).count() == 1;
        if (oneSyllable) {
            return pronouns.length() > 3 ? Accents.stressed(order) : order;
        }
        return isMarked(order) ? order : Accents.stressed(order.substring(0, end)) + order.substring(end);
    }

    private static boolean isMarked(String word) {
        return !Accents.without(word).replace('n', 'ñ').equals(word.replace('n', 'ñ'));
    }

    /** A stem as it is written before an e, or before an a: the sound stays, and so the letters change. */
    private String soft(String stem) {
        if (isAr()) {
            return stem.endsWith("c")
                    ? change(stem, 1, "qu")
                    : stem.endsWith("g") ? stem + "u" : stem.endsWith("z") ? change(stem, 1, "c") : stem;
        }
        return stem.endsWith("gu")
                ? change(stem, 2, "g")
                : stem.endsWith("g") && !other.containsKey("yo") ? change(stem, 1, "j") : stem;
    }

    private static String change(String stem, int letters, String to) {
        return stem.substring(0, stem.length() - letters) + to;
    }

    private static void add(Set<String> forms, String stem, String... endings) {
        for (String ending : endings) {
            forms.add(stem + ending);
        }
    }
}
