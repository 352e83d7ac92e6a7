package org.lplp.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Where a command writes that judges nothing. */
final class OutputOptions {

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write there, in UTF-8 and all or nothing, instead of to standard output.")
    private Path output;

    /** Tells whether an input is what would be written over. */
    boolean goesTo(Input input) {
        return output != null && input.is(output);
    }

    /** Writes the whole output. */
    void write(Streams streams, Consumer<Output> writing) {
        try (Output target = Output.to(output, streams)) {
            writing.accept(target);
            target.keep();
        }
    }

    /** Writes the whole output, which is there already. */
    void write(Streams streams, byte[] bytes) {
        write(streams, target -> target.write(bytes));
    }

    /** Writes the whole output as lines of text. */
    void print(Streams streams, Iterable<String> lines) {
        write(streams, target -> {
            try {
                Writer writer = new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8);
                for (String line : lines) {
                    writer.append(line).append('\n');
                }
                writer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
