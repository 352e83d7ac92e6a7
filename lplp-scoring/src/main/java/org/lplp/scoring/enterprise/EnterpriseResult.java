package org.lplp.scoring.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.enterprise.Enterprise;
import org.lplp.core.enterprise.EnterpriseEntry;
import org.lplp.core.enterprise.EnterpriseEntryKind;
import org.lplp.core.enterprise.EnterpriseMember;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Scored;

/** The score {@code enterprise.result}: income less costs of an enterprise, exactly. Each entry contributes its amount. */
public final class EnterpriseResult {

    /** The code of the score. */
    public static final String CODE = "enterprise.result";

    private EnterpriseResult() {}

    /**
     * Casts up the books.
     *
     * @param enterprise the enterprise
     * @param asOf the day of reckoning; later entries do not count
     * @return income less costs in the currency of the books, and who takes part; no value where an entry cannot be booked
     */
    public static Scored<EnterpriseResultDetail> score(Enterprise enterprise, LocalDate asOf) {
        Set<String> missing = new TreeSet<>();
        List<EnterpriseEntry> entries =
                Standing.records(enterprise.getEntries(), EnterpriseEntry::getId, "enterprise.entries", missing)
                        .stream()
                        .filter(entry -> !entry.getOn().isAfter(asOf))
                        .toList();
        BigDecimal zero = BigDecimal.ZERO.setScale(enterprise.getCurrency().getDecimalPlaces());
        BigDecimal income = zero;
        BigDecimal costs = zero;
        boolean sound = missing.isEmpty();
        List<Contribution> contributions = new ArrayList<>();
        for (EnterpriseEntry entry : entries) {
            BigDecimal amount = entry.getAmount().getAmount();
            boolean cost = entry.getKind().equals(EnterpriseEntryKind.COST);
            if (!entry.getAmount().getCurrencyUnit().equals(enterprise.getCurrency())) {
                missing.add("enterprise.one_currency: " + entry.getId());
                sound = false;
            } else if (!cost && !entry.getKind().equals(EnterpriseEntryKind.INCOME)) {
                missing.add("enterprise.entries.kind: that of " + entry.getId() + " is not known");
                sound = false;
            } else {
                income = cost ? income : income.add(amount);
                costs = cost ? costs.add(amount) : costs;
                contributions.add(new Contribution(
                        entry.getId().value(),
                        entry.getKind() + " on " + entry.getOn(),
                        cost ? amount.negate() : amount));
            }
        }
        if (entries.isEmpty()) {
            missing.add("enterprise.entries");
        }
        return new Scored<>(
                CODE,
                Optional.of(enterprise.getId()),
                sound && !entries.isEmpty() ? Optional.of(income.subtract(costs)) : Optional.empty(),
                Optional.empty(),
                contributions,
                List.copyOf(missing),
                List.of(),
                new EnterpriseResultDetail(
                        enterprise.getCurrency(),
                        income,
                        costs,
                        learners(enterprise, asOf, true),
                        learners(enterprise, asOf, false)));
    }

    private static int learners(Enterprise enterprise, LocalDate asOf, boolean now) {
        return (int) enterprise.getMembers().stream()
                .filter(member -> now
                        ? member.getPeriod().contains(asOf)
                        : !member.getPeriod().start().isAfter(asOf))
                .map(EnterpriseMember::getLearner)
                .distinct()
                .count();
    }
}
