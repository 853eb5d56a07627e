package dev.adagio.examples.decisions;

import java.util.regex.Pattern;

/**
 * Whether a sentence in which a decision was heard announces one: somebody did decide, it is neither asked for nor
 * supposed nor boilerplate. What a detector hears is meant to miss little; a list of decisions that nobody recorded
 * is read only if most of them are some.
 */
final class Announcement {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 90;

    private static final String WHO =
            "(?:we|i|they|he|she|(?:the |our )?(?:team|board|group|(?:sub)?committee|council|management|"
                    + "commission|company|meeting|everybody|everyone|community|consensus|maintainers?|parties|both sides))";

    private static final Pattern SAID = Pattern.compile("(?i)\\b(?:"
            + WHO
            + "(?:'ve|'re)?\\s+(?:\\w+\\s+){0,4}?(?:decided|agreed|resolved|concluded|settled|opted|chose|chosen|voted|approved|"
            + "rejected|adopted|changed|dropped|selected|picked|cancell?ed|postponed|elected|determined|assigned|passed|reconsidered|signed|merged|moved to|switched to)\\b"
            + "|it (?:was|is|has been) (?:decided|agreed|resolved|approved|concluded)"
            + "|(?:the|our|my) (?:final )?decision (?:is|was|has been)"
            + "|(?:consensus|conclusion|verdict|agreement) (?:is|was|that)"
            + "|(?:(?:has|have|had) (?:\\w+ )?been|(?:is|are|was|were) being) (?:decided|agreed|approved|adopted|rejected|cancell?ed|suspended|postponed|"
            + "rescheduled|discontinued|deprecated|dropped|chosen|selected|merged|accepted|closed|removed|settled)"
            + "|" + WHO
            + "(?:'re| are| am|'m)? (?:\\w+ )?(?:discontinuing|dropping|deprecating|going with|implementing|moving to|switching to|"
            + "sticking with|not going to)"
            + "|" + WHO
            + "(?:'ll| will) (?:\\w+ )?(?:go with|merge|close|use|keep|drop|move to|switch to|stick with|no longer|not)"
            + "|let(?:'?s| us) (?:just )?(?!see\\b|hope|say\\b|face|discuss|talk|know|look|try|assume|suppose|wait|hear|imagine|know)\\w+"
            + "|(?:closing|merging|reverting|approved|agreed|decided|rejected)(?: (?:this|that|it|as|in|by|to|for|on)\\b|[,.:!]|$)"
            + "|(?:is|are|be|made|make this) effective (?:immediately|\\w+ \\d|\\d)"
            + "|effective (?:immediately|as of|\\w+day|january|february|march|april|may|june|july|august|september|october|november|december)"
            + "|will no longer (?:be|accept|support|use)"
            + ")");

    private static final Pattern UNSAID = Pattern.compile(
            "(?i)(?:\\bif (?:so|you|we|i|it|they|not|there|this|that|the)\\b|\\bwhether\\b|\\blet me know\\b|\\bonce you\\b|\\bshould (?:we|i|it)\\b"
                    + "|\\b(?:not|never|haven't|hasn't|n't|yet to be|to be|until|before|unless) (?:yet |been |have |has )?(?:decided|agreed|approved|settled|chosen|resolved)"
                    + "|\\bwould (?:be|like|have|need)\\b|\\bcould (?:be|we|you)\\b|\\bmight\\b|\\bplease\\b"
                    + "|\\baddressee\\b|\\bauthori[sz]ed to\\b|\\bconfidential\\b|\\bunsubscribe\\b|\\bselected to participate\\b"
                    + "|\\bworks for me\\b|\\bbe responsible for\\b|\\bper your request\\b|\\bwhatever\\b|\\b(?:is|was|are) what\\b|\\bgenerally agreed\\b|\\bapproved for all\\b|\\?\\s*$|^\\s*[>|$#{]|[{};]\\s*$|https?://\\S+\\s*$)");

    private Announcement() {}

    /** Whether this sentence announces a decision. */
    static boolean isIn(String sentence) {
        int words = sentence.strip().split("\\s+").length;
        boolean brief =
                words >= SHORTEST || sentence.matches("(?i)\\s*(?:agreed|approved|decided|rejected|merged)\\b.*");
        return brief
                && words <= LONGEST
                && SAID.matcher(sentence).find()
                && !UNSAID.matcher(sentence).find();
    }

    private static final Pattern GIVES_UP = Pattern.compile(
            "(?i)\\b(?:no longer|not going to|instead of|drop(?:ping|ped)?|revert(?:ing|ed)?|move(?:d)? away|moving away|"
                    + "abandon(?:ed|ing)?|stop(?:ped)? using|remov(?:e|ed|ing)|discontinu\\w+|replac(?:e|ed|ing)|get rid|"
                    + "switch(?:ed|ing)? (?:from|away)|against|not use|won't|will not)\\b");

    private static final Pattern REOPENS = Pattern.compile(
            "(?i)\\b(?:reconsider|revisit|reopen|re-open|rethink|again|after all|back to|bring back|think over|second thoughts)\\w*");

    /** Whether a sentence gives up what it speaks of. */
    static boolean givesUp(String sentence) {
        return GIVES_UP.matcher(sentence).find();
    }

    /** Whether a sentence takes up again what it speaks of. */
    static boolean reopens(String sentence) {
        return REOPENS.matcher(sentence).find();
    }
}
