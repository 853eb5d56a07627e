package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionFileTest {

    @Property
    void any_bytes_come_back(@ForAll byte[] bytes) {
        assertThat(DecisionFile.of(bytes).bytes()).isEqualTo(bytes);
    }

    @Property
    void any_text_comes_back(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(DecisionFile.of(bytes).bytes()).isEqualTo(bytes);
    }

    @Test
    void a_byte_order_mark_is_kept_and_not_read() {
        byte[] bytes = "\ufeff# Boote f\u00fcr alle\r\n".getBytes(StandardCharsets.UTF_16LE);
        DecisionFile file = DecisionFile.of(bytes);
        assertThat(file.text()).isEqualTo("# Boote f\u00fcr alle\r\n");
        assertThat(file.charset()).isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(file.bytes()).isEqualTo(bytes);
    }

    @Test
    void bytes_in_no_known_encoding_are_kept() {
        byte[] bytes = {'#', ' ', (byte) 0xe4, (byte) 0xff, '\n'};
        assertThat(DecisionFile.of(bytes).charset()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(DecisionFile.of(bytes).bytes()).isEqualTo(bytes);
    }

    @Test
    void a_huge_file_and_a_folder_are_refused(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("huge.md");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(DecisionFile.LARGEST + 1L);
        }
        assertThatThrownBy(() -> DecisionFile.read(huge))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("larger than");
        assertThatThrownBy(() -> DecisionFile.read(folder)).isInstanceOf(IOException.class);
    }
}
