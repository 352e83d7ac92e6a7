package org.lplp.core.vetting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Spans;

/** Who may do an activity with learners, and on which days, by the checks on record. */
public final class Clearance {

    private final VettingRequirement requirement;
    private final Map<PersonId, Spans> days = new HashMap<>();

    /** What was cleared before a refusal is cleared no more; only a later check clears again. */
    private final Map<PersonId, TreeSet<LocalDate>> refusals = new HashMap<>();

    Clearance(VettingRequirement requirement, List<Located<Vetting>> vettings) {
        this.requirement = requirement;
        for (Located<Vetting> vetting : vettings) {
            if (vetting.value().getOutcome().equals(VettingOutcome.REFUSED)) {
                refusals.computeIfAbsent(vetting.value().getPerson(), none -> new TreeSet<>())
                        .add(vetting.value().getIssued());
            }
        }
        for (Located<Vetting> vetting : vettings) {
            given(vetting.value())
                    .ifPresent(period -> days.computeIfAbsent(vetting.value().getPerson(), none -> new Spans())
                            .add(period));
        }
    }

    /**
     * Gives what the framework asks for.
     *
     * @return the requirement that the checks meet
     */
    public VettingRequirement requirement() {
        return requirement;
    }

    /**
     * Tells whether somebody may do the activity on a day.
     *
     * @param person whoever it is
     * @param day the day
     * @return true if a check that meets the requirement holds on that day, and none after it was refused
     */
    public boolean holds(PersonId person, LocalDate day) {
        Spans cleared = days.get(person);
        return cleared != null && cleared.contain(day);
    }

    /** Tells how long a check clears the person: while it meets the requirement and no refusal follows. */
    Optional<Period> given(Vetting vetting) {
        return requirement.metBy(vetting).map(period -> {
            LocalDate refused = Optional.ofNullable(refusals.get(vetting.getPerson()))
                    .map(all -> all.ceiling(vetting.getIssued()))
                    .orElse(null);
            return refused == null || period.isOverOn(refused) ? period : Period.of(period.start(), refused);
        });
    }
}
