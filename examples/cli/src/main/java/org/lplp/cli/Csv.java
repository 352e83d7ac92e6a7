package org.lplp.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** How the command writes tables: UTF-8, quotes by RFC 4180, line feeds on every system. */
final class Csv {

    private Csv() {}

    /** Writes one table. */
    static void write(Output target, Writing writing) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8));
            CsvWriter table =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
            writing.to(table);
            table.flush();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that writes a table. */
    interface Writing {
        void to(CsvWriter table) throws IOException;
    }
}
