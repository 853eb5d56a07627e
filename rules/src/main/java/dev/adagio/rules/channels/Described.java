package dev.adagio.rules.channels;

import dev.adagio.model.Channel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A channel as numbers that are quickly compared.
 *
 * @param channel the channel
 * @param words the words of its purpose
 * @param members its members
 */
record Described(Channel channel, BitSet words, BitSet members) {

    private static final int SHORTEST = 3;
    private static final int FEWEST = 3;

    /** The rooms of which the purpose and some members are known. */
    static List<Described> of(List<Channel> channels) {
        Map<String, Integer> words = new HashMap<>();
        Map<String, Integer> members = new HashMap<>();
        List<Described> described = new ArrayList<>();
        for (Channel channel : channels) {
            if (Rooms.isRoom(channel)
                    && !channel.purpose().isBlank()
                    && channel.members().size() >= FEWEST) {
                BitSet itsWords = new BitSet();
                for (String word : channel.purpose().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                    if (word.length() >= SHORTEST && !COMMON.contains(word)) {
                        itsWords.set(words.computeIfAbsent(word, any -> words.size()));
                    }
                }
                BitSet itsMembers = new BitSet();
                channel.members()
                        .forEach(each -> itsMembers.set(members.computeIfAbsent(each.id(), any -> members.size())));
                described.add(new Described(channel, itsWords, itsMembers));
            }
        }
        return described;
    }

    /** Words that say nothing of a purpose. */
    private static final Set<String> COMMON = Set.of(
            "the", "and", "for", "all", "about", "with", "its", "our", "this", "channel", "room", "team", "los", "las",
            "del", "por", "para", "con", "sobre", "canal", "equipo");

    boolean sharesWords(Described other, double share) {
        return shares(words, other.words, share);
    }

    boolean sharesMembers(Described other, double share) {
        return shares(members, other.members, share);
    }

    /** Whether so much of what either has both have. */
    private static boolean shares(BitSet one, BitSet other, double share) {
        if (!one.intersects(other)) {
            return false;
        }
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int common = both.cardinality();
        return common >= share * (one.cardinality() + other.cardinality() - common);
    }
}
