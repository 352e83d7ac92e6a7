package org.lplp.scoring.group;

/**
 * How much may still be reckoned, in steps that are counted and not timed, so that every machine gives up at the same place. A table
 * can be made for which the exact answer takes longer than anybody waits.
 */
final class Effort {

    /** Thrown where no effort is left. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("no effort is left", null, false, false);
        }
    }

    private long left;

    Effort(long steps) {
        this.left = steps;
    }

    /**
     * Takes steps.
     *
     * @throws Spent if there are not so many left
     */
    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new Spent();
        }
    }

    boolean isSpent() {
        return left < 0;
    }
}
