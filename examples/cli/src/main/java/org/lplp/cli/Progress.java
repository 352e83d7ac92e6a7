package org.lplp.cli;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far the command has come, on standard error, for whoever waits at a terminal for long work. */
final class Progress implements Closeable {

    /** Below this the work is done before a bar would be seen. */
    private static final long LONG_WORK = 8L << 20;

    private static final int MANY_LEARNERS = 2000;

    /** Null where nobody waits, or nothing long is seen to be at work yet. */
    private ProgressBar bar;

    /** How much was read while nobody knew how much there is; below 0 where that does not count. */
    private long read = -1;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * Starts to show progress, if that is of use.
     *
     * @param wished whether there is a terminal, and it is not to be quiet
     * @param bytes how much there is to read
     * @param more whether there is more, nobody knows how much: then the rate is shown, once it takes long, and no remaining time
     */
    static Progress of(boolean wished, long bytes, boolean more) {
        Progress progress = new Progress(wished && !more && bytes >= LONG_WORK ? bytes(bytes) : null);
        progress.read = wished && more ? 0 : -1;
        return progress;
    }

    private static ProgressBar bytes(long number) {
        return bar().setInitialMax(number).setUnit(" MB", 1 << 20).build();
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
        // Numbers as everywhere in the command, whatever the locale.
        DecimalFormat rate = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return new ProgressBarBuilder()
                .setTaskName(Version.TOOL)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed(rate);
    }

    /** Shows that one more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Shows progress as a stream is read. */
    InputStream watching(InputStream in) {
        return bar == null && read < 0 ? in : new Watched(in);
    }

    private void stepBy(int bytes) {
        if (bar != null) {
            bar.stepBy(Math.max(bytes, 0));
        } else {
            read += Math.max(bytes, 0);
            if (read >= LONG_WORK) {
                bar = bytes(-1);
                bar.stepTo(read);
            }
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** A stream that says how much of it has been read. */
    private final class Watched extends FilterInputStream {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            stepBy(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            stepBy(read);
            return read;
        }
    }
}
