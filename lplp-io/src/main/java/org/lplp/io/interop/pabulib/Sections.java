package org.lplp.io.interop.pabulib;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The three sections of a Pabulib file as rows of cells, each row with its line. */
final class Sections {

    /** A section, by the word that begins it. */
    enum Section {
        META,
        PROJECTS,
        VOTES;

        String path() {
            return "/" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A row and the line in which it begins. */
    record Row(long line, List<String> cells) {}

    private static final int LARGEST_CELL = 1 << 24;

    private final Map<Section, List<Row>> rows = new EnumMap<>(Section.class);
    private final Map<Section, Row> headers = new EnumMap<>(Section.class);
    private final Faults faults;

    private Sections(Faults faults) {
        this.faults = faults;
    }

    /** Takes a text to pieces; nothing where its quotes are broken. */
    static Optional<Sections> read(String text, Faults faults) {
        OptionalInt open = Quotes.open(text);
        if (open.isPresent()) {
            faults.add(PabulibCode.MALFORMED_QUOTING, "", open.getAsInt(), Map.of());
            return Optional.empty();
        }
        Sections sections = new Sections(faults);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text)) {
            sections.take(csv);
        } catch (CsvParseException e) {
            faults.add(PabulibCode.LIMIT_EXCEEDED, "", 1, Map.of());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sections.check();
        return faults.has() ? Optional.empty() : Optional.of(sections);
    }

    private void take(Iterable<CsvRecord> csv) {
        Section section = null;
        for (CsvRecord each : csv) {
            Row row = new Row(
                    each.getStartingLineNumber(),
                    each.getFields().stream().map(String::strip).toList());
            Optional<Section> begins = section(row);
            if (row.cells().stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (begins.isPresent()) {
                section = begins.get();
                if (rows.put(section, new ArrayList<>()) != null) {
                    faults.add(
                            PabulibCode.DUPLICATE_SECTION,
                            section.path(),
                            row.line(),
                            Map.of("section", section.name()));
                }
                headers.remove(section);
            } else if (section == null) {
                faults.add(PabulibCode.OUTSIDE_SECTION, "", row.line(), Map.of());
                return;
            } else if (!headers.containsKey(section)) {
                header(section, row);
            } else {
                rows.get(section).add(row);
            }
        }
    }

    private static Optional<Section> section(Row row) {
        String word = row.cells().get(0).toUpperCase(Locale.ROOT);
        boolean alone = row.cells().stream().skip(1).allMatch(String::isEmpty);
        for (Section section : Section.values()) {
            if (alone && section.name().equals(word)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    private void header(Section section, Row row) {
        headers.put(section, row);
        Set<String> names = new HashSet<>();
        for (String name : row.cells()) {
            if (!name.isEmpty() && !names.add(name.toLowerCase(Locale.ROOT))) {
                faults.add(PabulibCode.DUPLICATE_COLUMN, section.path(), row.line(), Map.of("section", section.name()));
            }
        }
    }

    private void check() {
        if (faults.has()) {
            return;
        }
        for (Section section : Section.values()) {
            if (!headers.containsKey(section)) {
                faults.add(PabulibCode.MISSING_SECTION, section.path(), 1, Map.of("section", section.name()));
            }
        }
    }

    /** Gives the rows of a section, its header left out. */
    List<Row> rows(Section section) {
        return rows.get(section);
    }

    /** Gives the header of a section. */
    Row header(Section section) {
        return headers.get(section);
    }

    /** Gives a section as a table; rows with more cells than there are columns are faults. */
    PabulibTable table(Section section) {
        List<String> columns = columns(section);
        List<List<String>> cells = new ArrayList<>();
        int number = 0;
        for (Row row : rows.get(section)) {
            List<String> padded = new ArrayList<>(row.cells());
            while (padded.size() > columns.size()
                    && padded.get(padded.size() - 1).isEmpty()) {
                padded.remove(padded.size() - 1);
            }
            if (padded.size() > columns.size()) {
                faults.add(
                        PabulibCode.EXTRA_CELLS,
                        section.path() + "/" + number,
                        row.line(),
                        Map.of(
                                "expected", Integer.toString(columns.size()),
                                "found", Integer.toString(padded.size())));
                padded = padded.subList(0, columns.size());
            }
            while (padded.size() < columns.size()) {
                padded.add("");
            }
            cells.add(padded);
            number++;
        }
        return new PabulibTable(columns, cells);
    }

    private List<String> columns(Section section) {
        List<String> columns = new ArrayList<>(headers.get(section).cells());
        while (!columns.isEmpty() && columns.get(columns.size() - 1).isEmpty()) {
            columns.remove(columns.size() - 1);
        }
        return columns;
    }
}
