package harbour.note;

import dev.adagio.Adagio;
import dev.adagio.json.ReviewJson;
import dev.adagio.model.Message;
import dev.adagio.rule.Finding;

/** Says what a message lacks, and that it can be written down and read back. */
public final class Note {

    private Note() {}

    public static void main(String[] words) {
        var review = Adagio.create().review(Message.of("@channel That bug is back again. ¿Puedes mirarlo?"));
        review.findings().stream().map(Finding::rule).forEach(System.out::println);
        var written = ReviewJson.write(review);
        System.out.println(ReviewJson.write(ReviewJson.read(written)).equals(written) && !ReviewJson.schema().isEmpty());
    }
}
