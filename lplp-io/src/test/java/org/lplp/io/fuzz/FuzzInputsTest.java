package org.lplp.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fuzzer begins with, and what one has found: each is tried on every build, without a fuzzer. */
class FuzzInputsTest {

    /** One folder a target; each input that ever broke a law is kept there, under a name that says what it is. */
    static final Path KEPT = Path.of("src", "test", "resources", "org", "lplp", "io", "fuzz");

    @ParameterizedTest
    @EnumSource
    void seedsAndKeptInputsBreakNoLaw(FuzzTarget target) throws IOException {
        List<byte[]> inputs = new ArrayList<>(FuzzSeeds.of(target));
        for (Path file : kept(target)) {
            inputs.add(Files.readAllBytes(file));
        }
        inputs.add(new byte[0]);
        for (byte[] input : inputs) {
            assertThatCode(() -> target.tryOn(input)).doesNotThrowAnyException();
        }
    }

    @Test
    void everyKeptInputBelongsToATarget() throws IOException {
        List<String> targets =
                Arrays.stream(FuzzTarget.values()).map(FuzzTarget::word).toList();
        try (Stream<Path> folders = Files.isDirectory(KEPT) ? Files.list(KEPT) : Stream.empty()) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).toList())
                    .isSubsetOf(targets);
        }
    }

    static List<Path> kept(FuzzTarget target) throws IOException {
        Path folder = KEPT.resolve(target.word());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
