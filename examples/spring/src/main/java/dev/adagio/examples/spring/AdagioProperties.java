package dev.adagio.examples.spring;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What {@code application.yaml} says below {@code adagio}.
 *
 * @param profile which rules run and how much they matter, or null for every rule as it describes itself
 * @param packs the packs of rules by name; all on the class path where none is named
 * @param locale the language of texts that tell none themselves, or null for the first on the class path
 */
@ConfigurationProperties("adagio")
public record AdagioProperties(
        @Nullable Resource profile,
        @DefaultValue List<String> packs,
        @Nullable Locale locale) {

    public AdagioProperties {
        packs = List.copyOf(packs);
    }
}
