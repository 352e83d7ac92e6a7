package org.lplp.io.interop.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import org.lplp.core.base.Language;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Messages;
import org.lplp.io.json.LplpException;

/**
 * Turns a table into portfolios by a declarative mapping, one row at a time. {@code IMPORT.md} is the law of mappings.
 *
 * <pre>{@code
 * TableReport report = TableImport.by(Path.of("mapping.json")).run(Path.of("pupils.csv"), out);
 * }</pre>
 *
 * <p>Nothing is lost in silence: a row that does not fit is refused with a finding, a column that goes nowhere is reported with the
 * reason. Memory does not grow with the table, but for the keys of its rows where the key is not {@code #row}.
 */
public final class TableImport {

    private final MappingReader reading;

    private TableImport(MappingReader reading) {
        this.reading = reading;
    }

    /**
     * Reads a mapping.
     *
     * @param mapping the mapping, JSON in UTF-8
     * @return an import by this mapping; {@link #faults()} says what is wrong with it
     */
    public static TableImport by(byte[] mapping) {
        return new TableImport(MappingReader.read(mapping));
    }

    /**
     * Reads a mapping.
     *
     * @param mapping the file of the mapping
     * @return an import by this mapping; {@link #faults()} says what is wrong with it
     * @throws LplpException if the file cannot be read
     */
    public static TableImport by(Path mapping) {
        try (InputStream in = Files.newInputStream(mapping)) {
            return by(in);
        } catch (IOException e) {
            throw new LplpException("cannot read " + mapping, e);
        }
    }

    /**
     * Reads a mapping.
     *
     * @param mapping the bytes of the mapping, of which no more are read than it takes to see that there are too many; it stays open
     * @return an import by this mapping; {@link #faults()} says what is wrong with it
     * @throws IOException if it cannot be read
     */
    public static TableImport by(InputStream mapping) throws IOException {
        return by(mapping.readNBytes(MappingText.LIMITS.getDocument() + 1));
    }

    /**
     * Tells what is wrong with the mapping, as far as it can be told without a table.
     *
     * @return findings, whose pointers lead into the mapping; none if it can be used
     */
    public Findings faults() {
        return reading.faults();
    }

    /**
     * Imports a table. Nothing is written while the mapping has a fault, or does not fit the table.
     *
     * @param table the file of the table
     * @param records takes one portfolio a line, in canonical JSON; it is flushed and stays open
     * @return what became of every column and row
     * @throws LplpException if the table cannot be read, or a record cannot be written
     */
    public TableReport run(Path table, OutputStream records) {
        try (InputStream in = Files.newInputStream(table)) {
            return run(in, records);
        } catch (IOException e) {
            throw new LplpException("cannot read " + table, e);
        }
    }

    /**
     * Imports a table. Nothing is written while the mapping has a fault, or does not fit the table.
     *
     * @param table the bytes of the table; it stays open
     * @param records takes one portfolio a line, in canonical JSON; it is flushed and stays open
     * @return what became of every column and row
     * @throws LplpException if the table cannot be read, or a record cannot be written
     */
    public TableReport run(InputStream table, OutputStream records) {
        TableRun run = new TableRun(records);
        return reading.mapping().map(mapping -> run.read(mapping, table)).orElseGet(() -> run.none(faults()));
    }

    /**
     * Gives the words for the findings of an import, to be added to {@link org.lplp.core.finding.Messages}.
     *
     * @param language the reader's language; Welsh for {@code cy} and its variants, else English
     * @return a message and a hint for each {@link TableCode}
     */
    public static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("org.lplp.io.interop.table.messages", Messages.locale(language));
    }
}
