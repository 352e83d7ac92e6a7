package org.lplp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
        Input input = Input.table(file);
        try (InputStream in = input.open(streams)) {
            return Table.read(in, columns);
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
