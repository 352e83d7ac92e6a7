package org.lplp.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever fails while a file is saved, and whenever the process ends: the file is the old one or the new one, whole. */
class SavingFaultsTest {

    private static final int PARTS = 5;
    private static final byte[] OLD = {1};

    @TempDir
    private Path folder;

    /** A disk on which one step fails: each part that is written is one. */
    private static final class Failing extends Disk {

        private final int failing;
        private final boolean knowsAtomicMoves;
        private int steps;

        Failing(int failing, boolean knowsAtomicMoves) {
            this.failing = failing;
            this.knowsAtomicMoves = knowsAtomicMoves;
        }

        private void step() throws IOException {
            if (++steps == failing) {
                throw new IOException("step " + failing);
            }
        }

        @Override
        FileChannel create(Path file, FileAttribute<?>... attributes) throws IOException {
            step();
            return super.create(file, attributes);
        }

        @Override
        OutputStream stream(FileChannel file) {
            return new FilterOutputStream(super.stream(file)) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    // A disk that is full takes what fits.
                    if (steps + 1 == failing) {
                        out.write(bytes, from, length / 2);
                    }
                    step();
                    out.write(bytes, from, length);
                }
            };
        }

        @Override
        void force(FileChannel file) throws IOException {
            step();
            super.force(file);
        }

        @Override
        void move(Path from, Path to, CopyOption how) throws IOException {
            if (how == StandardCopyOption.ATOMIC_MOVE && !knowsAtomicMoves) {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "a simple disk");
            }
            step();
            super.move(from, to, how);
        }
    }

    private static byte[] content(int seed, int length) {
        byte[] content = new byte[length];
        new Random(seed).nextBytes(content);
        return content;
    }

    private static void save(Path file, byte[] content, Disk disk) throws IOException {
        try (AtomicFile saved = AtomicFile.to(file, disk)) {
            int part = content.length / PARTS;
            for (int i = 0; i < PARTS; i++) {
                saved.stream().write(content, i * part, part);
            }
            saved.keep();
        }
    }

    @Test
    void afterAFaultAtAnyStepTheFileIsTheOldOneAndNothingIsLeftBesideIt() throws IOException {
        // To create, to write the parts, to force and to move.
        int steps = 1 + PARTS + 2;
        byte[] content = content(1, PARTS * 1000);
        for (boolean knowsAtomicMoves : new boolean[] {true, false}) {
            for (int failing = 1; failing <= steps; failing++) {
                Path file = Files.write(folder.resolve("file"), OLD);
                Disk disk = new Failing(failing, knowsAtomicMoves);
                assertThatThrownBy(() -> save(file, content, disk)).hasMessage("step " + failing);
                assertThat(file).hasBinaryContent(OLD);
                assertThat(names()).containsExactly("file");

                Path none = folder.resolve("none");
                Disk another = new Failing(failing, knowsAtomicMoves);
                assertThatThrownBy(() -> save(none, content, another)).isInstanceOf(IOException.class);
                assertThat(names()).containsExactly("file");
            }
            Path file = folder.resolve("file");
            save(file, content, new Failing(steps + 1, knowsAtomicMoves));
            assertThat(file).hasBinaryContent(content);
            assertThat(names()).containsExactly("file");
        }
    }

    private String[] names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
        }
    }

    /** What the process that is killed does: it saves one content after the other, until it is. */
    static final class Saving {

        private Saving() {}

        /**
         * Saves a file again and again.
         *
         * @param args the file
         * @throws IOException if it cannot
         */
        public static void main(String[] args) throws IOException {
            for (int seed = 0; ; seed = (seed + 1) % CONTENTS) {
                save(Path.of(args[0]), content(seed, LENGTH), Disk.REAL);
                System.out.write('.');
                System.out.flush();
            }
        }
    }

    private static final int CONTENTS = 7;
    private static final int LENGTH = PARTS * 100_000;
    private static final int KILLS = Integer.getInteger("lplp.kills", 10);

    /** Each process is killed at another point of its work: after a number of bytes that it said, and a random while. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whenTheProcessIsKilledTheFileIsTheOldOneOrTheNewOne() throws Exception {
        Path file = folder.resolve("file");
        Random random = new Random(20_261_125);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Saving.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try {
                for (int saves = 1 + random.nextInt(3); saves > 0; saves--) {
                    assertThat(process.getInputStream().read()).isEqualTo('.');
                }
                process.waitFor(random.nextInt(20_000), TimeUnit.MICROSECONDS);
            } finally {
                process.destroyForcibly().waitFor();
            }
            byte[] found = Files.readAllBytes(file);
            assertThat(Stream.iterate(0, seed -> seed + 1)
                            .limit(CONTENTS)
                            .anyMatch(seed -> Arrays.equals(found, content(seed, LENGTH))))
                    .isTrue();
        }
        // What a killed process leaves beside the file is in nobody's way.
        save(file, content(CONTENTS, LENGTH), Disk.REAL);
        assertThat(file).hasBinaryContent(content(CONTENTS, LENGTH));
    }
}
