package org.lplp.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.lplp.scoring.base.Interval;
import org.lplp.scoring.base.Scored;

/** How figures and the scores that they belong to are shown. */
final class Figures {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("relationship.map", "Relationship map"),
            Map.entry("mentoring.entitlement", "Mentoring entitlement"),
            Map.entry("peer.credits", "Peer credits"),
            Map.entry("budget.position", "Budget position"),
            Map.entry("plan.progress", "Plan progress"),
            Map.entry("scorecard.balanced", "Balanced scorecard"),
            Map.entry("risk.early_notice", "Early notice of risk"),
            Map.entry("capability.profile", "Capability profile"),
            Map.entry("evidence.balance", "Balance of the portfolio"),
            Map.entry("challenge.summary", "Challenges completed"),
            Map.entry("place.settings", "Learning outside school"),
            Map.entry("support.agencies", "Agencies per family"),
            Map.entry("wellbeing.scale", "Scale of an instrument"),
            Map.entry("offer.search", "Offers for the learner"),
            Map.entry("calendar.longest_break", "Longest break"),
            Map.entry("school.human_scale", "Human scale"),
            Map.entry("leadership.coverage", "Leadership coverage"),
            Map.entry("compact.health", "Compact health"),
            Map.entry("enterprise.result", "Result of an enterprise"),
            Map.entry("feature.profile", "Features of learning"),
            Map.entry("vetting.accreditations", "Accreditations in force"));

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
