package org.lplp.io.stream;

/** Ends the reading of a document at a fault behind which nothing can be read. It never leaves this package. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /**
     * @param fault the limit that was exceeded; null if the parser refused the text, and where must still be found out
     */
    Stop(Fault fault) {
        super(null, null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
