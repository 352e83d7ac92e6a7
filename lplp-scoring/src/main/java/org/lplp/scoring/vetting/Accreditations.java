package org.lplp.scoring.vetting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.core.rule.Standing;
import org.lplp.core.vetting.Accreditation;
import org.lplp.core.vetting.VettingPolicy;
import org.lplp.core.vetting.VettingRegister;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Scored;

/** The score {@code vetting.accreditations}: how many accreditations of community teachers hold. Each contributes 1. */
public final class Accreditations {

    /** The code of the score. */
    public static final String CODE = "vetting.accreditations";

    private Accreditations() {}

    /**
     * Counts the accreditations.
     *
     * @param register the accreditations
     * @param policy how long before its end one is said to be running out
     * @param asOf the day of reckoning
     * @return the number that holds on that day, and those that run out
     */
    public static Scored<AccreditationsDetail> score(VettingRegister register, VettingPolicy policy, LocalDate asOf) {
        Set<String> missing = new TreeSet<>();
        Map<String, LocalDate> expiring = new TreeMap<>();
        List<Contribution> contributions = new ArrayList<>();
        int current = 0;
        int toCome = 0;
        List<Accreditation> all =
                Standing.records(register.getAccreditations(), Accreditation::getId, "vetting.accreditations", missing);
        for (Accreditation accreditation : all) {
            Optional<LocalDate> end = end(accreditation);
            boolean begun = !accreditation.getPeriod().start().isAfter(asOf);
            boolean holds = begun && end.filter(day -> !asOf.isBefore(day)).isEmpty();
            current += holds ? 1 : 0;
            toCome += begun ? 0 : 1;
            contributions.add(new Contribution(
                    accreditation.getId().value(),
                    (holds ? "holds, " : begun ? "ended, " : "to come, ")
                            + end.map(day -> "end " + day).orElse("no end"),
                    holds ? BigDecimal.ONE : BigDecimal.ZERO));
            // Within n days means that the end comes at most n days after the day of reckoning.
            end.filter(day -> holds
                            && policy.getNoticeDays()
                                    .filter(days -> !day.isAfter(asOf.plusDays(days)))
                                    .isPresent())
                    .ifPresent(day -> expiring.put(accreditation.getId().value(), day.minusDays(1)));
        }
        if (all.isEmpty()) {
            missing.add("vetting.accreditations");
        }
        if (policy.getNoticeDays().isEmpty()) {
            missing.add("framework.vetting.noticeDays");
        }
        return new Scored<>(
                CODE,
                Optional.empty(),
                all.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(current)),
                Optional.empty(),
                contributions,
                List.copyOf(missing),
                List.of(),
                new AccreditationsDetail(current, expiring, all.size() - current - toCome, toCome));
    }

    /** Gives the first day on which it holds no more. */
    private static Optional<LocalDate> end(Accreditation accreditation) {
        Optional<LocalDate> end = accreditation.getPeriod().end();
        Optional<LocalDate> withdrawn = accreditation.getWithdrawn();
        if (end.isPresent() && withdrawn.isPresent()) {
            return withdrawn.get().isBefore(end.get()) ? withdrawn : end;
        }
        return end.or(() -> withdrawn);
    }
}
