package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    private static final Streams STREAMS =
            Streams.of(InputStream.nullInputStream(), new ByteArrayOutputStream(), new ByteArrayOutputStream());

    @TempDir
    private Path folder;

    @Test
    void fileIsThereOnlyOnceItIsComplete() throws IOException {
        Path file = folder.resolve("out.json");
        try (Output output = Output.to(file, STREAMS)) {
            output.stream().write("whole".getBytes());
            output.stream().flush();
            assertThat(file).doesNotExist();
            output.keep();
        }
        assertThat(file).hasContent("whole");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void olderFileStaysAsItWasIfTheOutputIsNotKept() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "old");
        try (Output output = Output.to(file, STREAMS)) {
            output.stream().write("half".getBytes());
        }
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void olderFileIsReplacedAndKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        try (Output output = Output.to(file, STREAMS)) {
            output.stream().write("new".getBytes());
            output.keep();
        }
        assertThat(file).hasContent("new");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    }

    @Test
    void newFileHasThePermissionsOfAnyNewFile() throws IOException {
        Path any = Files.writeString(folder.resolve("any"), "any");
        Path file = folder.resolve("out.json");
        try (Output output = Output.to(file, STREAMS)) {
            output.keep();
        }
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(any));
    }

    @Test
    void linkedFileIsReplacedAndTheLinkStays() throws IOException {
        Path file = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        try (Output output = Output.to(link, STREAMS)) {
            output.stream().write("new".getBytes());
            output.keep();
        }
        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void directoryOrMissingFolderIsRefused() {
        assertThatThrownBy(() -> Output.to(folder, STREAMS))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("cannot be written: it is a directory");
        assertThatThrownBy(() -> Output.to(folder.resolve("none/out.json"), STREAMS))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("cannot be written: no such file");
    }

    private Stream<Path> files() throws IOException {
        return Files.list(folder);
    }
}
