package org.lplp.scoring.compact;

import java.math.BigDecimal;

/**
 * How one party stands.
 *
 * @param met commitments met by the day of reckoning
 * @param overdue commitments that are not met and whose day has passed
 * @param open the others
 * @param given what the party put into the pooled fund
 */
public record PartyReading(int met, int overdue, int open, BigDecimal given) {

    static final PartyReading NOTHING = new PartyReading(0, 0, 0, BigDecimal.ZERO);

    PartyReading plus(PartyReading other) {
        return new PartyReading(met + other.met, overdue + other.overdue, open + other.open, given.add(other.given));
    }

    /** Gives the reading for people. */
    @Override
    public String toString() {
        return met + " of " + (met + overdue + open) + " met, " + overdue + " overdue, gave " + given.toPlainString();
    }
}
