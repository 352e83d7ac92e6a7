package org.lplp.cli.cohort;

/**
 * What lies behind a learner's figures. Each is spread about 0 with a standard deviation of about 1; figures that share one hang
 * together.
 *
 * @param hardship how hard life is at home
 * @param belonging how much the learner feels at home at school
 * @param ability how easily school subjects come
 * @param drive how much the learner wants to get somewhere
 * @param absence the share of sessions that the learner misses
 */
record Traits(double hardship, double belonging, double ability, double drive, double absence) {

    /** From this share on absence counts as persistent in England. */
    private static final double PERSISTENT = 0.1;

    static Traits of(Dice dice) {
        double hardship = dice.normal();
        double belonging = -0.35 * hardship + 0.94 * dice.normal();
        double ability = -0.35 * hardship + 0.2 * belonging + 0.9 * dice.normal();
        double drive = 0.5 * belonging + 0.25 * ability + 0.82 * dice.normal();
        // About one learner in five misses a tenth or more.
        double absence = logistic(-2.95 + 0.35 * hardship - 0.3 * belonging + 0.65 * dice.normal());
        return new Traits(hardship, belonging, ability, drive, absence);
    }

    /** Tells whether the learner is in danger of leaving learning. */
    boolean atRisk() {
        return absence > PERSISTENT && belonging < 0;
    }

    /** Tells whether life at home is as hard as for a few in a hundred. */
    boolean needsFamilySupport() {
        return hardship > 1.6;
    }

    /** Brings any figure to a share between 0 and 1. */
    static double logistic(double figure) {
        return 1 / (1 + StrictMath.exp(-figure));
    }

    /** Gives the nearest whole number within bounds. */
    static int rounded(double figure, int least, int greatest) {
        return (int) Math.max(least, Math.min(greatest, StrictMath.rint(figure)));
    }
}
