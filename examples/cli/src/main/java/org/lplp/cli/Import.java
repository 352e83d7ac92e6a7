package org.lplp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;
import org.lplp.io.interop.table.TableImport;
import org.lplp.io.interop.table.TableReport;
import org.lplp.io.json.LplpException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lplp import}: a table becomes portfolios. */
@Command(
        name = "import",
        description = {
            "Turns a table (CSV) into portfolios, one a line, by a mapping that says which column goes where.",
            "Says what became of every column and row. A row that does not fit is refused with a finding."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:every row became a portfolio",
            "1:a row was refused, or the mapping or the table has a fault",
            "2:wrong usage, an input that cannot be read, or an output that cannot be written",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp import --mapping mapping.json --output pupils.lplp.ndjson pupils.csv",
            "  lplp validate pupils.lplp.ndjson && lplp score pupils.lplp.ndjson",
            "",
            "IMPORT.md in lplp-io says how a mapping is written."
        })
final class Import implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(names = "--mapping", paramLabel = "MAPPING", required = true, description = "The mapping, a JSON file.")
    private Path mapping;

    @Parameters(paramLabel = "DATA", description = "The table, a CSV file, or - for standard input.")
    private String table;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the portfolios there, all or nothing, instead of to standard output.")
    private Path output;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the report there as JSON, instead of to standard error as text.")
    private Path report;

    @Mixin
    private LangOption language;

    @Option(names = "--quiet", description = "No report as text; findings are still told.")
    private boolean quiet;

    @Override
    public Integer call() {
        TableImport by = mapping();
        try (Output portfolios = Output.to(output, main.streams());
                Output told = report == null ? null : Output.to(report, main.streams())) {
            TableReport done = run(by, portfolios.stream());
            tell(done, told);
            boolean writes = done.complete() && done.mapping().isEmpty();
            if (writes) {
                portfolios.keep();
            } else if (output != null) {
                main.say("nothing was written to " + Printable.path(output));
            }
            if (has(done.mapping()) || has(done.table()) || done.rowsRefused() > 0 || !writes) {
                main.raise(ExitStatus.FINDINGS);
            }
        }
        return main.status();
    }

    private static boolean has(Findings findings) {
        return findings.has(Severity.ERROR);
    }

    private TableImport mapping() {
        try (InputStream in = Files.newInputStream(mapping)) {
            return TableImport.by(in);
        } catch (IOException e) {
            throw new Refusal(Printable.path(mapping) + ": " + Printable.reason(e));
        }
    }

    private TableReport run(TableImport by, OutputStream records) {
        if (!by.faults().isEmpty()) {
            return by.run(InputStream.nullInputStream(), records);
        }
        Input input = input();
        boolean wished = main.streams().errIsTerminal() && !quiet;
        try (Progress progress = Progress.of(wished, input.size(), input.path().isEmpty());
                InputStream in = progress.watching(input.open(main.streams()))) {
            return by.run(in, records);
        } catch (IOException e) {
            throw new Refusal(input.name() + ": " + Printable.reason(e));
        } catch (LplpException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new Refusal(input.name() + ": " + Printable.reason(cause));
            }
            throw e;
        }
    }

    private Input input() {
        return Input.table(table);
    }

    private void tell(TableReport done, Output told) {
        ImportReport written =
                new ImportReport(Printable.line(Printable.path(mapping)), Printable.line(table), language.lang);
        if (told == null) {
            written.text(done, main.streams().err(), !quiet);
        } else {
            Json.write(told, json -> written.json(done, json));
            told.keep();
        }
    }
}
