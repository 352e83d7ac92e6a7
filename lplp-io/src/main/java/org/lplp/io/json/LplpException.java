package org.lplp.io.json;

/** Placeholder until the reader's branch brings the real one. */
public final class LplpException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LplpException(String message, Throwable cause) {
        super(message, cause);
    }
}
