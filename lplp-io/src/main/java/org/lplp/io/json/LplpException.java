package org.lplp.io.json;

/**
 * The one exception of this library: a file cannot be read or written, or the library is asked for what it cannot do. What is
 * wrong with a document is never an exception; it is a {@link org.lplp.core.finding.Finding}.
 *
 * <p>The message never repeats text out of a document. It may name a path that the caller gave.
 */
public final class LplpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what could not be done.
     *
     * @param message what could not be done
     */
    public LplpException(String message) {
        super(message);
    }

    /**
     * Says what could not be done, and why.
     *
     * @param message what could not be done
     * @param cause why; an {@link java.io.IOException} where a file could not be read or written
     */
    public LplpException(String message, Throwable cause) {
        super(message, cause);
    }
}
