package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Files that hold what the command should write. {@code -Dlplp.update=true} writes them anew: read the difference before you
 * commit it.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    static void assertThatIs(String actual, String name) {
        if (Boolean.getBoolean("lplp.update")) {
            Run.write(FOLDER, name, actual);
        }
        assertThat(actual).isEqualTo(new String(Run.bytes(FOLDER.resolve(name)), StandardCharsets.UTF_8));
    }
}
