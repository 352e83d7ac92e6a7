package org.lplp.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The standard streams, in UTF-8 whatever the locale says.
 *
 * @param in standard input
 * @param out standard output; a write that fails throws {@link OutputFailed}
 * @param err standard error
 * @param outIsTerminal whether somebody reads the output on a terminal
 * @param errIsTerminal whether somebody reads the errors on a terminal
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {

    /** Gives the streams of this process. */
    static Streams standard() {
        OutputStream out = ResultStream.standard(new FileOutputStream(FileDescriptor.out), Terminal.isPipe(1));
        PrintStream err = printStream(new FileOutputStream(FileDescriptor.err));
        return new Streams(System.in, out, err, Terminal.isTerminal(1), Terminal.isTerminal(2));
    }

    /** Gives streams that lead elsewhere, none of them a terminal. */
    static Streams of(InputStream in, OutputStream out, OutputStream err) {
        return new Streams(in, ResultStream.standard(out, false), printStream(err), false, false);
    }

    private static PrintStream printStream(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
