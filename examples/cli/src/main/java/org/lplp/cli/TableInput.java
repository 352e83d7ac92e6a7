package org.lplp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.lplp.io.interop.table.Table;
import org.lplp.io.json.LplpException;

/** A table that the user named. */
final class TableInput {

    private TableInput() {}

    /**
     * Reads a table.
     *
     * @param file its name, or {@code -} for standard input
     * @param columns the columns that it must have
     * @param streams the standard streams
     * @return the table
     * @throws Refusal if it cannot be read
     */
    static Table read(String file, List<String> columns, Streams streams) {
        return read(file, streams, in -> Table.read(in, columns));
    }

    /**
     * Reads what a table is the source of.
     *
     * @param file its name, or {@code -} for standard input
     * @param streams the standard streams
     * @param reading reads the table
     * @param <T> what comes of it
     * @return what came of it
     * @throws Refusal if it cannot be read
     */
    static <T> T read(String file, Streams streams, Function<InputStream, T> reading) {
        Input input = Input.table(file);
        try (InputStream in = input.open(streams)) {
            return reading.apply(in);
        } catch (IOException e) {
            throw new Refusal(input.name() + ": " + Printable.reason(e));
        } catch (LplpException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new Refusal(input.name() + ": " + Printable.reason(cause));
            }
            throw e;
        }
    }
}
