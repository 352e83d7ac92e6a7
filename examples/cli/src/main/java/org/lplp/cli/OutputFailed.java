package org.lplp.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The output could not be written, which no input is to blame for. */
final class OutputFailed extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    /** Whether the reader has gone away, as {@code head} does when it has seen enough. */
    private final boolean nobodyReads;

    OutputFailed(IOException cause, boolean nobodyReads) {
        super(cause);
        this.nobodyReads = nobodyReads;
    }

    boolean nobodyReads() {
        return nobodyReads;
    }
}
