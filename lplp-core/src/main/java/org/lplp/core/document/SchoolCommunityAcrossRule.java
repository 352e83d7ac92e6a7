package org.lplp.core.document;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.place.Place;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.school.Unit;

/** Rules on the schools of a community that read another domain word. */
public enum SchoolCommunityAcrossRule implements Rule<CommunityFacts> {

    /** A unit has a building of its own (idea 4), and its learners should all fit in. */
    UNIT_BEYOND_CAPACITY(
            "school.unit_beyond_capacity",
            Severity.WARNING,
            4,
            Needs.RECORDS,
            SchoolCommunityAcrossRule::unitBeyondCapacity);

    private final RuleSpec<CommunityFacts> spec;

    SchoolCommunityAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<CommunityFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CommunityFacts> spec() {
        return spec;
    }

    private static void unitBeyondCapacity(CommunityFacts facts, RuleOutcome out) {
        for (Located<Unit> unit : facts.school().units()) {
            Optional<Integer> roll = unit.value().getRoll();
            Optional<Integer> capacity =
                    unit.value().getPlace().map(facts.place().byId()::get).flatMap(Place::getCapacity);
            if (roll.isPresent() && capacity.isPresent() && roll.get() > capacity.get()) {
                out.found(unit.at("roll"), "roll", roll.get(), "capacity", capacity.get());
            }
        }
    }
}
