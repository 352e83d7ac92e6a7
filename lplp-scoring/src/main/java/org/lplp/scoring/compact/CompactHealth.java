package org.lplp.scoring.compact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.core.compact.Commitment;
import org.lplp.core.compact.Compact;
import org.lplp.core.compact.CompactParty;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.base.Apportionment;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code compact.health}: the share of a compact's commitments that are met. Every commitment weighs the same; those that are
 * met contribute equally and sum to the value.
 */
public final class CompactHealth {

    /** The code of the score. */
    public static final String CODE = "compact.health";

    private CompactHealth() {}

    /**
     * Looks how the parties stand.
     *
     * @param compact the compact
     * @param asOf the day of reckoning; what was met or given later does not count
     * @return the share of commitments met, 0 to 1 with six decimals, and each party's part
     */
    public static Scored<CompactHealthDetail> score(Compact compact, LocalDate asOf) {
        Set<String> missing = new TreeSet<>();
        Map<String, PartyReading> parties = new TreeMap<>();
        List<Commitment> commitments =
                Standing.records(compact.getCommitments(), Commitment::getId, "compact.commitments", missing);
        List<Rational> weights = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Commitment commitment : commitments) {
            boolean met = commitment.getMetOn().filter(on -> !on.isAfter(asOf)).isPresent();
            boolean overdue = !met && commitment.getDue().filter(asOf::isAfter).isPresent();
            parties.merge(
                    code(commitment.getParty()),
                    new PartyReading(met ? 1 : 0, overdue ? 1 : 0, met || overdue ? 0 : 1, BigDecimal.ZERO),
                    PartyReading::plus);
            weights.add(met ? Rational.ONE : Rational.ZERO);
            labels.add(code(commitment.getParty()) + ": " + (met ? "met" : overdue ? "overdue" : "open")
                    + commitment.getDue().map(due -> ", due on " + due).orElse(""));
        }
        for (Contribution given : given(compact, asOf, missing)) {
            parties.merge(given.ref(), new PartyReading(0, 0, 0, given.amount()), PartyReading::plus);
        }
        PartyReading all = parties.values().stream().reduce(PartyReading.NOTHING, PartyReading::plus);
        if (commitments.isEmpty()) {
            missing.add("compact.commitments");
        }
        Optional<BigDecimal> value = commitments.isEmpty()
                ? Optional.empty()
                : Optional.of(Rational.of(all.met(), commitments.size()).rounded());
        List<BigDecimal> parts = Apportionment.split(value.orElse(BigDecimal.ZERO), weights);
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < commitments.size(); i++) {
            contributions.add(new Contribution(commitments.get(i).getId().value(), labels.get(i), parts.get(i)));
        }
        return new Scored<>(
                CODE,
                Optional.of(compact.getId()),
                value,
                Optional.empty(),
                contributions,
                List.copyOf(missing),
                List.of(),
                new CompactHealthDetail(compact.getCurrency(), parties, all));
    }

    private static String code(CompactParty party) {
        return switch (party) {
            case SCHOOLS -> "schools";
            case PUBLIC_AGENCIES -> "publicAgencies";
            case BUSINESSES -> "businesses";
            case FAMILIES -> "families";
        };
    }

    /** Gives what went into the pooled fund, by the party that gave it. */
    private static List<Contribution> given(Compact compact, LocalDate asOf, Set<String> missing) {
        List<Contribution> given = new ArrayList<>();
        for (org.lplp.core.compact.Contribution one : Standing.records(
                compact.getContributions(),
                org.lplp.core.compact.Contribution::getId,
                "compact.contributions",
                missing)) {
            if (one.getOn().isAfter(asOf)) {
                continue;
            }
            if (one.getAmount().getCurrencyUnit().equals(compact.getCurrency())) {
                given.add(new Contribution(
                        code(one.getParty()),
                        "given on " + one.getOn(),
                        one.getAmount().getAmount()));
            } else {
                missing.add("compact.one_currency: " + one.getId());
            }
        }
        return given;
    }
}
