package org.lplp.io.stream;

/** Ends the reading of a document at a fault behind which nothing can be read. It never leaves this package. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /**
     * @param fault what the text runs into
     */
    Stop(Fault fault) {
        this(fault, null);
    }

    /**
     * @param cause how the parser refused the text
     */
    Stop(Throwable cause) {
        this(null, cause);
    }

    private Stop(Fault fault, Throwable cause) {
        super(null, cause, false, false);
        this.fault = fault;
    }

    /** What the text runs into; null if the parser refused it, and where must still be found out. */
    Fault fault() {
        return fault;
    }
}
