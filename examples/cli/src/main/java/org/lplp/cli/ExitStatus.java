package org.lplp.cli;

/** What the command says when it ends. Where several hold, the highest wins. */
final class ExitStatus {

    /** It ran, and found nothing as grave as {@code --fail-on}. */
    static final int OK = 0;

    /** It ran, and found something at least as grave as {@code --fail-on}. */
    static final int FINDINGS = 1;

    /** It was asked wrongly, an input could not be read, or the output could not be written. */
    static final int USAGE = 2;

    /** LPLP itself is at fault. */
    static final int BUG = 3;

    private ExitStatus() {}
}
