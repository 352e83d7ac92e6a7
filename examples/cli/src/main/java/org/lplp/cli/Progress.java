package org.lplp.cli;

import java.io.Closeable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far the command has come, on standard error, for whoever waits at a terminal for long work. */
final class Progress implements Closeable {

    /** Below this the work is done before a bar would be seen. */
    private static final long LONG_WORK = 8L << 20;

    /** Null where nobody waits. */
    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * Starts to show progress, if that is of use.
     *
     * @param wished whether there is a terminal, and it is not to be quiet
     * @param bytes how much there is to read
     */
    static Progress of(boolean wished, long bytes) {
        if (!wished || bytes < LONG_WORK) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(Version.TOOL)
                .setInitialMax(bytes)
                .setUnit(" MB", 1 << 20)
                .setStyle(ProgressBarStyle.ASCII)
                .build());
    }

    /** Says that so many more bytes have been read. */
    void advance(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
