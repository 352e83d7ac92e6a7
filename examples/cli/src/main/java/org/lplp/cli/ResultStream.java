package org.lplp.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;

/** A buffered stream for results, whose failures are {@link OutputFailed}, so that nobody takes them for an input's. */
final class ResultStream extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final boolean pipe;
    private final boolean keepsOpen;

    private ResultStream(OutputStream out, boolean pipe, boolean keepsOpen) {
        this.out = new BufferedOutputStream(out, BUFFER);
        this.pipe = pipe;
        this.keepsOpen = keepsOpen;
    }

    /** Writes to a file, which is closed with this stream. */
    static ResultStream file(OutputStream out) {
        return new ResultStream(out, false, false);
    }

    /** Writes to standard output, which belongs to whoever called and stays open. */
    static ResultStream standard(OutputStream out, boolean pipe) {
        return new ResultStream(out, pipe, true);
    }

    @Override
    public void write(int b) {
        guard(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        guard(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        guard(out::flush);
    }

    @Override
    public void close() {
        guard(keepsOpen ? out::flush : out::close);
    }

    private void guard(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            String message = e.getMessage();
            // A channel is closed beneath a writer only where the command is interrupted.
            boolean interrupted = e instanceof ClosedChannelException;
            throw new OutputFailed(e, pipe || interrupted || (message != null && message.contains("pipe")));
        }
    }

    /** What can fail. */
    private interface Write {
        void run() throws IOException;
    }
}
