package org.lplp.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lplp.core.document.Framework;

/** The framework that the library ships as a value, it ships as a file too: for those who want to start from it. */
class ShippedFrameworkTest {

    private static final String NAME = "META-INF/lplp/leadbeater-2008.lplp.json";
    private static final Framework FRAMEWORK = Framework.leadbeater2008();

    /** Rewritten by {@code -Dlplp.update=true}. */
    @Test
    void theFileIsTheFramework() throws IOException {
        String written = indented(Lplp.standard().write(FRAMEWORK));
        if (Boolean.getBoolean("lplp.update")) {
            Files.writeString(Path.of("src/main/resources", NAME), written);
        }
        assertThat(Files.readString(Path.of("src/main/resources", NAME))).isEqualTo(written);
    }

    @Test
    void theShippedFileIsReadWithoutAFinding() throws IOException {
        ReadResult<Framework> read = Lplp.standard().readFramework(shipped());
        assertThat(read.orThrow()).isEqualTo(FRAMEWORK);
        assertThat(Lplp.standard()
                        .validate(read, FRAMEWORK, LocalDate.of(2026, 3, 31))
                        .findings())
                .isEmpty();
    }

    private static byte[] shipped() throws IOException {
        try (InputStream in = Lplp.class.getResourceAsStream("/" + NAME)) {
            return in.readAllBytes();
        }
    }

    private static String indented(byte[] json) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return mapper.writer(printer).writeValueAsString(mapper.readTree(new String(json, StandardCharsets.UTF_8)))
                + "\n";
    }
}
