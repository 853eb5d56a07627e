package dev.adagio.rules.language.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Addressee.Kind;
import dev.adagio.signal.Signals;
import org.junit.jupiter.api.Test;

class AddresseeDetectorTest {

    @Test
    void a_nickname_before_a_colon_may_have_a_capital_within() {
        assertThat(Read.words(Addressee.class, "BaleMaster: it works now")).containsExactly("BaleMaster");
        assertThat(Read.words(Addressee.class, "Result: it works now")).isEmpty();
    }

    @Test
    void mentions_call_one_person() {
        assertThat(names(Read.chat("@ana can you look?"), Kind.MENTION)).containsExactly("ana");
        assertThat(names(Read.chat("Any news? @bo"), Kind.MENTION)).containsExactly("bo");
    }

    @Test
    void some_mentions_call_everybody() {
        assertThat(names(Read.chat("@here lunch is ready"), Kind.BROADCAST)).containsExactly("here");
        assertThat(names(Read.chat("@channel @all @everyone hi"), Kind.BROADCAST))
                .containsExactly("channel", "all", "everyone");
    }

    @Test
    void slack_writes_mentions_in_angle_brackets() {
        Signals signals = Read.FINDER.read(Message.builder("<!here> <@U12|ana> see this")
                .markup(dev.adagio.model.Markup.SLACK)
                .build());
        assertThat(names(signals, Kind.BROADCAST)).containsExactly("here");
        assertThat(names(signals, Kind.MENTION)).containsExactly("ana");
    }

    @Test
    void zulip_writes_mentions_in_strong_letters() {
        Signals signals =
                Read.FINDER.read(Message.builder("@**Ana Lima|12** and @**Bo**, see **this** please. @**all** hi")
                        .markup(dev.adagio.model.Markup.MARKDOWN)
                        .build());
        assertThat(names(signals, Kind.MENTION)).containsExactly("Ana Lima", "Bo");
        assertThat(names(signals, Kind.BROADCAST)).containsExactly("all");
        Signals silent = Read.FINDER.read(Message.builder("@_**Ana Lima** is this yours?")
                .markup(dev.adagio.model.Markup.MARKDOWN)
                .build());
        assertThat(silent.all(Addressee.class))
                .singleElement()
                .satisfies(addressee -> assertThat(addressee.confidence()).isLessThan(0.5));
    }

    @Test
    void a_mention_of_somebody_who_is_only_spoken_of_is_less_sure() {
        assertThat(Read.chat("As @ana said, it works.").all(Addressee.class))
                .allSatisfy(addressee -> assertThat(addressee.confidence()).isLessThan(0.5));
        assertThat(Read.chat("cc @ana").all(Addressee.class))
                .allSatisfy(addressee -> assertThat(addressee.confidence()).isLessThan(0.5));
        assertThat(Read.chat("@ana is this yours?").all(Addressee.class))
                .allSatisfy(addressee -> assertThat(addressee.confidence()).isGreaterThan(0.9));
    }

    @Test
    void names_stand_behind_a_greeting() {
        assertThat(names(Read.chat("Hi Ana, how far are you?"), Kind.NAME)).containsExactly("Ana");
        assertThat(names(Read.mail("Dear Ms Okafor,\n\nthe parcel is here."), Kind.NAME))
                .containsExactly("Ms Okafor");
        assertThat(names(Read.chat("hi all"), Kind.NAME)).isEmpty();
    }

    @Test
    void names_stand_on_a_line_of_their_own_or_before_a_request_in_a_mail() {
        assertThat(names(Read.mail("Rosa,\n\nthe parcel is here."), Kind.NAME)).containsExactly("Rosa");
        assertThat(names(Read.mail("Rosa - please print it."), Kind.NAME)).containsExactly("Rosa");
        assertThat(names(Read.mail("Frank & Hanna,\n\nthe parcel is here."), Kind.NAME))
                .containsExactly("Frank & Hanna");
    }

    @Test
    void nicknames_stand_before_a_colon_in_a_chat() {
        assertThat(names(Read.chat("lumi42: try the other port"), Kind.NAME)).containsExactly("lumi42");
    }

    @Test
    void those_who_spoke_before_are_known_by_name() {
        assertThat(names(Read.reply("bjarne, did you see it", "bjarne: I start it now"), Kind.NAME))
                .containsExactly("bjarne");
    }

    @Test
    void labels_and_opening_words_are_no_names() {
        assertThat(names(Read.chat("Question: is it open?"), Kind.NAME)).isEmpty();
        assertThat(names(Read.chat("Import: done. Export: not yet."), Kind.NAME))
                .isEmpty();
        assertThat(names(Read.mail("However, please wait."), Kind.NAME)).isEmpty();
        assertThat(names(Read.chat("Darn, this broke again"), Kind.NAME)).isEmpty();
    }

    @Test
    void groups_are_called_as_such() {
        assertThat(names(Read.chat("Can someone take this?"), Kind.GROUP)).containsExactly("someone");
        assertThat(names(Read.chat("Could the infra team restart it?"), Kind.GROUP))
                .containsExactly("the infra team");
        assertThat(names(Read.chat("All the tests pass."), Kind.GROUP)).isEmpty();
        assertThat(names(Read.chat("After all, it works."), Kind.GROUP)).isEmpty();
    }

    @Test
    void you_is_one_person_where_one_reads_it() {
        Message message = Message.builder("Could you send it?")
                .kind(MessageKind.EMAIL)
                .recipients(Recipients.to(Participant.named("Ana")))
                .build();
        assertThat(Read.words(Addressee.class, Read.FINDER.read(message))).containsExactly("you");
        assertThat(Read.chat("Could you send it?").all(Addressee.class)).isEmpty();
    }

    private static java.util.List<String> names(Signals signals, Kind kind) {
        return signals.all(Addressee.class).stream()
                .filter(addressee -> addressee.kind() == kind)
                .map(Addressee::name)
                .toList();
    }
}
