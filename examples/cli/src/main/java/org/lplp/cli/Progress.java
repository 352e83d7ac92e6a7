package org.lplp.cli;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far the command has come, on standard error, for whoever waits at a terminal for long work. */
final class Progress implements Closeable {

    /** Below this the work is done before a bar would be seen. */
    private static final long LONG_WORK = 8L << 20;

    private static final int MANY_LEARNERS = 2000;

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
        return new Progress(bar().setInitialMax(bytes).setUnit(" MB", 1 << 20).build());
    }

    /**
     * Starts to show how many learners are done, if that is of use.
     *
     * @param wished whether there is a terminal, and it is not to be quiet
     * @param learners how many there are to be
     */
    static Progress ofLearners(boolean wished, int learners) {
        if (!wished || learners < MANY_LEARNERS) {
            return new Progress(null);
        }
        return new Progress(
                bar().setInitialMax(learners).setUnit(" learners", 1).build());
    }

    /**
     * Starts to show how many runs are done, if somebody waits.
     *
     * @param wished whether there is a terminal
     * @param runs how many there are to be
     */
    static Progress ofRuns(boolean wished, int runs) {
        return new Progress(
                wished ? bar().setInitialMax(runs).setUnit(" runs", 1).build() : null);
    }

    private static ProgressBarBuilder bar() {
        return new ProgressBarBuilder().setTaskName(Version.TOOL).setStyle(ProgressBarStyle.ASCII);
    }

    /** Shows that one more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Shows progress as a stream is read. */
    InputStream watching(InputStream in) {
        return bar == null ? in : new Watched(in, bar);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** A stream that says how much of it has been read. */
    private static final class Watched extends FilterInputStream {

        private final ProgressBar bar;

        Watched(InputStream in, ProgressBar bar) {
            super(in);
            this.bar = bar;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            bar.stepBy(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            bar.stepBy(Math.max(read, 0));
            return read;
        }
    }
}
