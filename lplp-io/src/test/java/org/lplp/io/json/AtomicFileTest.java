package org.lplp.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path directory;

    @Test
    void fileIsWrittenAndReplaced() throws IOException {
        Path file = directory.resolve("a.lplp.json");
        AtomicFile.write(file, new byte[] {1, 2});
        AtomicFile.write(file, new byte[] {3});
        assertThat(file).hasBinaryContent(new byte[] {3});
        assertThat(directory).isDirectoryContaining(file::equals);
        assertThat(Files.list(directory)).hasSize(1);
    }

    @Test
    void failureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = directory.resolve("a.lplp.json");
        AtomicFile.write(file, new byte[] {1});
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[10_000]);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(LplpException.class)
                .hasRootCauseMessage("disk full");
        assertThat(file).hasBinaryContent(new byte[] {1});
        assertThat(Files.list(directory)).hasSize(1);
    }

    @Test
    void evenAnUncheckedFailureLeavesNothing() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(directory.resolve("a"), out -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void directoriesAndMissingDirectoriesAreRefused() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(directory, new byte[0])).isInstanceOf(LplpException.class);
        assertThatThrownBy(() -> AtomicFile.write(directory.resolve("no/file"), new byte[0]))
                .isInstanceOf(LplpException.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoFileIsNotReplaced() throws Exception {
        Path pipe = directory.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThatThrownBy(() -> AtomicFile.write(pipe, new byte[] {1}))
                .isInstanceOf(LplpException.class)
                .hasRootCauseMessage(pipe + ": it is no file that can be replaced");
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
        assertThat(Files.list(directory)).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAndPermissionsAreKept() throws IOException {
        Path file = Files.createFile(
                directory.resolve("file"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        AtomicFile.write(link, new byte[] {7});
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(new byte[] {7});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void newFileHasThePermissionsOfAnyNewFile() throws IOException {
        Path any = Files.write(directory.resolve("any"), new byte[] {1});
        Path saved = directory.resolve("saved");
        AtomicFile.write(saved, new byte[] {1});
        assertThat(Files.getPosixFilePermissions(saved)).isEqualTo(Files.getPosixFilePermissions(any));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyReadsMoreOfAFileWhileItIsReplaced() throws IOException {
        Path file = Files.createFile(
                directory.resolve("file"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        AtomicFile.write(
                file,
                out -> assertThat(Files.list(directory))
                        .hasSize(2)
                        .allSatisfy(
                                each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                                        .isEqualTo("rw-------")));
    }

    @Test
    void whatIsNotKeptIsGone() throws IOException {
        try (AtomicFile file = AtomicFile.to(directory.resolve("file"))) {
            file.stream().write(1);
            assertThat(directory).isNotEmptyDirectory();
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aNameAsLongAsAFileSystemTakesIsNoHindrance() {
        Path file = directory.resolve("n".repeat(255));
        AtomicFile.write(file, new byte[] {1});
        assertThat(file).hasBinaryContent(new byte[] {1});
    }
}
