package org.lplp.cli;

/** Why the command does not do what it was asked: for the caller's eyes, one line, and exit status 2. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message, null, false, false);
    }
}
