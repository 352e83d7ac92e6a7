package org.lplp.io.stream;

/** A value that the format cannot hold, such as a decimal of sixteen significant digits. The message never repeats the value. */
public final class Unwritable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what cannot be written.
     *
     * @param message what the format cannot hold
     */
    public Unwritable(String message) {
        super(message);
    }
}
