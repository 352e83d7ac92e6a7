package org.lplp.core.peer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lplp.core.rule.Located;

/**
 * An entry of the ledger for a session of the same record.
 *
 * @param credit the entry
 * @param session the session that earned it
 * @param amount its credits and those of its corrections
 */
public record Earned(Located<PeerCredit> credit, PeerSession session, BigDecimal amount) {

    /**
     * Gives the day that counts for limits and tariffs.
     *
     * @return the day of the session, by the school's clock
     */
    public LocalDate day() {
        return session.getStart().toLocalDate();
    }

    /**
     * Tells whether corrections have left anything of it.
     *
     * @return true if it still amounts to something
     */
    public boolean stands() {
        return amount.signum() != 0;
    }
}
