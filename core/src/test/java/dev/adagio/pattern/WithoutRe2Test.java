package dev.adagio.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.text.Span;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** A host that is made into an image by jlink has no RE2/J. */
class WithoutRe2Test {

    @Test
    void patterns_are_bounded() throws IOException, ReflectiveOperationException {
        // nothing but the classes of this library
        URL[] places = {TextPattern.class.getProtectionDomain().getCodeSource().getLocation()};
        try (URLClassLoader host = new URLClassLoader(places, null)) {
            Class<?> patterns = host.loadClass(TextPattern.class.getName());
            Class<?> spans = host.loadClass(Span.class.getName());
            Object pattern =
                    patterns.getMethod("linear", String.class, boolean.class).invoke(null, "\\bsoon\\b", true);
            assertThat(pattern.getClass().getSimpleName()).isEqualTo("BoundedPattern");
            Object all = spans.getConstructor(int.class, int.class).newInstance(0, 12);
            assertThat(patterns.getMethod("isIn", CharSequence.class, spans).invoke(pattern, "Needed Soon.", all))
                    .isEqualTo(true);
        }
    }
}
