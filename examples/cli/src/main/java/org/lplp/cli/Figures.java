package org.lplp.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.lplp.scoring.base.Interval;
import org.lplp.scoring.base.Scored;

/** How figures and the scores that they belong to are shown. */
final class Figures {

    private static final Map<String, String> NAMES = Map.of(
            "relationship.map", "Relationship map",
            "mentoring.entitlement", "Mentoring entitlement",
            "peer.credits", "Peer credits",
            "budget.position", "Budget position",
            "plan.progress", "Plan progress",
            "scorecard.balanced", "Balanced scorecard",
            "risk.early_notice", "Early notice of risk");

    private Figures() {}

    /** Gives the value of a score, unless missing inputs leave more than one open. */
    static Optional<BigDecimal> value(Scored<?> score) {
        return score.interval().filter(Interval::isOpen).isPresent() ? Optional.empty() : score.value();
    }

    /** Gives the name of a score for people. */
    static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** Writes a figure for people: money with its pence, anything else without zeros that say nothing. */
    static String plain(BigDecimal figure) {
        if (figure.scale() == 2) {
            return figure.toPlainString();
        }
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
