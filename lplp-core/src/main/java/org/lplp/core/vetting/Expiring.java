package org.lplp.core.vetting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.Period;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Spans;

/** What holds today, ends within the framework's notice, and is not followed by another on the day on which it ends. */
final class Expiring {

    private final VettingFacts facts;
    private final LocalDate last;

    Expiring(VettingFacts facts) {
        this.facts = facts;
        last = facts.asOf().plusDays(facts.policy().getNoticeDays().orElse(0));
    }

    /** Finds the checks, each with the first day for which some activity is cleared by it no more. */
    Map<Located<Vetting>, LocalDate> vettings() {
        Map<Located<Vetting>, LocalDate> expiring = new LinkedHashMap<>();
        for (VettingRequirement requirement : facts.policy().getRequirements()) {
            Clearance clearance = new Clearance(requirement, facts.vettings());
            for (Located<Vetting> vetting : facts.vettings()) {
                clearance
                        .given(vetting.value())
                        .flatMap(this::endSoon)
                        .filter(end -> !clearance.holds(vetting.value().getPerson(), end))
                        .ifPresent(
                                end -> expiring.merge(vetting, end, (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        return expiring;
    }

    /** Finds the accreditations, each with the first day on which it holds no more. */
    Map<Located<Accreditation>, LocalDate> accreditations() {
        Map<Object, Spans> standing = new HashMap<>();
        for (Located<Accreditation> accreditation : facts.accreditations()) {
            standing.computeIfAbsent(subject(accreditation.value()), none -> new Spans())
                    .add(accreditation.value().standing());
        }
        Map<Located<Accreditation>, LocalDate> expiring = new LinkedHashMap<>();
        for (Located<Accreditation> accreditation : facts.accreditations()) {
            endSoon(accreditation.value().standing())
                    .filter(end -> !standing.get(subject(accreditation.value())).contain(end))
                    .ifPresent(end -> expiring.put(accreditation, end));
        }
        return expiring;
    }

    private static Object subject(Accreditation accreditation) {
        return List.of(accreditation.getPerson(), accreditation.getSkill());
    }

    private Optional<LocalDate> endSoon(Period period) {
        return period.contains(facts.asOf()) ? period.end().filter(end -> !end.isAfter(last)) : Optional.empty();
    }
}
