package org.lplp.scoring.peer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lplp.scoring.base.Figure;

/**
 * The whole account of peer credits. {@code balance = accrued − lapsed − exchanged}, and the differences sum to
 * {@code ledgerBalance − balance}.
 *
 * @param accruals what each session earned, by time
 * @param accrued what all sessions earned
 * @param lapsed what of it was not exchanged in time
 * @param exchanged what of it was given toward qualifications
 * @param balance what is left
 * @param units how many units toward a qualification the balance makes; empty if the framework does not say
 * @param ledgerBalance the sum of all entries of the ledger on or before the day of reckoning
 * @param differences what sets the two apart, sessions first, then entries
 */
public record PeerCreditsDetail(
        List<Accrual> accruals,
        BigDecimal accrued,
        BigDecimal lapsed,
        BigDecimal exchanged,
        BigDecimal balance,
        Optional<BigDecimal> units,
        BigDecimal ledgerBalance,
        List<Difference> differences) {

    /** Copies the lists. */
    public PeerCreditsDetail {
        accruals = List.copyOf(accruals);
        differences = List.copyOf(differences);
    }

    /** Gives the account for people: the sums, the sessions that earned less than their blocks, and the differences. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("accrued ")
                .append(Figure.plain(accrued))
                .append(", lapsed ")
                .append(Figure.plain(lapsed))
                .append(", exchanged ")
                .append(Figure.plain(exchanged))
                .append(", balance ")
                .append(Figure.plain(balance))
                .append("; ledger ")
                .append(Figure.plain(ledgerBalance));
        units.ifPresent(whole -> text.append("; units toward a qualification: ").append(Figure.plain(whole)));
        for (Accrual accrual : accruals) {
            accrual.notCredited()
                    .ifPresent(reason -> text.append("\n  ")
                            .append(accrual.session())
                            .append(": ")
                            .append(reason.code()));
        }
        for (Difference difference : differences) {
            text.append("\n  ledger ").append(Figure.plain(difference.amount())).append(" apart: ");
            text.append(difference.reason()).append(' ').append(difference.ref());
        }
        return text.toString();
    }
}
