package org.lplp.scoring.school;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.rule.Standing;
import org.lplp.core.school.RosterEntry;
import org.lplp.core.school.SchoolPolicy;
import org.lplp.core.school.SchoolRegister;
import org.lplp.core.school.Staffing;
import org.lplp.core.school.Unit;
import org.lplp.core.school.UnitSize;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/** The score {@code school.human_scale}: how many learners a unit of a school has, against the limits of the framework. */
public final class HumanScale {

    /** The code of the score. */
    public static final String CODE = "school.human_scale";

    private HumanScale() {}

    /**
     * Measures a unit.
     *
     * @param unit the unit
     * @param register the roster
     * @param policy how large a unit may be
     * @param asOf the day of reckoning
     * @return the learners on its roll, as it states, else as the roster has them, and how well they are known
     */
    public static Scored<HumanScaleDetail> score(
            Unit unit, SchoolRegister register, SchoolPolicy policy, LocalDate asOf) {
        Set<String> missing = new TreeSet<>();
        int members = 0;
        int known = 0;
        for (RosterEntry entry :
                Standing.records(register.getRosterEntries(), RosterEntry::getId, "school.rosterEntries", missing)) {
            boolean member = entry.getPeriod().contains(asOf)
                    && entry.getUnits().stream()
                            .anyMatch(in -> in.getUnit().equals(unit.getId())
                                    && in.getPeriod().contains(asOf));
            members += member ? 1 : 0;
            known += member && !entry.getKnownBy().isEmpty() ? 1 : 0;
        }
        int adults = (int) unit.getAdults().stream()
                .filter(adult -> adult.getPeriod().contains(asOf))
                .map(Staffing::getPerson)
                .distinct()
                .count();
        Optional<Integer> onRoster = members == 0 ? Optional.empty() : Optional.of(members);
        Optional<Integer> onRoll = unit.getRoll().or(() -> onRoster);
        if (onRoll.isEmpty()) {
            missing.add("school.units.roll");
        }
        if (policy.getUnitSize().isEmpty()) {
            missing.add("framework.school.unitSize");
        }
        String source = unit.getRoll().isPresent() ? "roll as stated" : "members on the roster";
        String against = policy.getUnitSize()
                .flatMap(size -> onRoll.map(count -> against(count, size)))
                .orElse("");
        int learners = onRoll.orElse(0);
        return new Scored<>(
                CODE,
                Optional.of(unit.getId()),
                onRoll.map(BigDecimal::valueOf),
                Optional.empty(),
                onRoll.isEmpty()
                        ? List.of()
                        : List.of(
                                new Contribution(unit.getId().value(), source + against, BigDecimal.valueOf(learners))),
                List.copyOf(missing),
                List.of(),
                new HumanScaleDetail(
                        policy.getUnitSize().map(UnitSize::getTarget),
                        policy.getUnitSize().map(UnitSize::getCeiling),
                        adults,
                        share(learners, adults),
                        members,
                        known,
                        members == 0
                                ? Optional.empty()
                                : Optional.of(Rational.of(known, members).rounded())));
    }

    private static Optional<BigDecimal> share(int learners, int adults) {
        return learners == 0 || adults == 0
                ? Optional.empty()
                : Optional.of(Rational.of(learners, adults).rounded());
    }

    private static String against(int learners, UnitSize size) {
        if (learners <= size.getTarget()) {
            return ", within the target of " + size.getTarget();
        }
        return learners <= size.getCeiling()
                ? ", above the target of " + size.getTarget() + ", within the ceiling of " + size.getCeiling()
                : ", above the ceiling of " + size.getCeiling();
    }
}
