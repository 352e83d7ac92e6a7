package org.lplp.scoring.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.core.evidence.Assessment;
import org.lplp.core.evidence.AssessorRole;
import org.lplp.core.evidence.CapabilityLink;
import org.lplp.core.evidence.Entry;
import org.lplp.core.evidence.EvidenceSection;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.base.Apportionment;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code evidence.balance}: the share of the portfolio's entries that took place outside school. Every entry weighs the
 * same; those from outside contribute equally and sum to the value.
 */
public final class PortfolioBalance {

    /** The code of the score. */
    public static final String CODE = "evidence.balance";

    private PortfolioBalance() {}

    /**
     * Weighs the portfolio.
     *
     * @param section the entries
     * @param asOf the day of reckoning; later entries and assessments do not count
     * @return the share of entries from outside school, 0 to 1 with six decimals, and the entries by kind and capability
     */
    public static Scored<PortfolioBalanceDetail> score(EvidenceSection section, LocalDate asOf) {
        Set<String> missing = new TreeSet<>();
        List<Entry> entries = Standing.records(section.getEntries(), Entry::getId, "evidence.entries", missing).stream()
                .filter(entry -> !entry.getOn().isAfter(asOf))
                .toList();
        List<Rational> weights = new ArrayList<>();
        entries.forEach(entry -> weights.add(entry.isInsideSchool() ? Rational.ZERO : Rational.ONE));
        int outside =
                (int) entries.stream().filter(entry -> !entry.isInsideSchool()).count();
        if (entries.isEmpty()) {
            missing.add("evidence.entries");
        }
        Optional<BigDecimal> value = entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Rational.of(outside, entries.size()).rounded());
        List<BigDecimal> parts = Apportionment.split(value.orElse(BigDecimal.ZERO), weights);
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            contributions.add(new Contribution(
                    entry.getId().value(),
                    Figure.named(entry.getKind())
                            + (entry.isInsideSchool() ? " inside school" : " outside school")
                            + entry.getSetting()
                                    .map(it -> ", " + Figure.named(it))
                                    .orElse(""),
                    parts.get(i)));
        }
        return new Scored<>(
                CODE,
                Optional.empty(),
                value,
                Optional.empty(),
                contributions,
                List.copyOf(missing),
                List.of(),
                detail(entries, outside, asOf));
    }

    private static PortfolioBalanceDetail detail(List<Entry> entries, int outside, LocalDate asOf) {
        Map<String, Integer> byKind = new TreeMap<>();
        Map<String, Integer> byCapability = new TreeMap<>();
        int withEvidence = 0;
        int assessed = 0;
        int byOthers = 0;
        for (Entry entry : entries) {
            byKind.merge(Figure.named(entry.getKind()), 1, Integer::sum);
            entry.getCapabilities().stream()
                    .map(CapabilityLink::getCapability)
                    .distinct()
                    .forEach(capability -> byCapability.merge(capability.value(), 1, Integer::sum));
            List<AssessorRole> roles = entry.getAssessments().stream()
                    .filter(assessment -> !assessment.getOn().isAfter(asOf))
                    .map(Assessment::getRole)
                    .toList();
            withEvidence += entry.getEvidence().isEmpty() ? 0 : 1;
            assessed += roles.isEmpty() ? 0 : 1;
            byOthers += roles.stream().anyMatch(role -> !role.equals(AssessorRole.SELF)) ? 1 : 0;
        }
        return new PortfolioBalanceDetail(
                entries.size(), outside, byKind, byCapability, withEvidence, assessed, byOthers);
    }
}
