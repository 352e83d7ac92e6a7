package org.lplp.core.wellbeing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.ProgrammeParticipationId;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on programmes in which the learner takes part. */
public enum WellbeingRule implements Rule<WellbeingFacts> {

    /** A programme that ends before it begins has no day on which the learner could take part. */
    PERIOD_BACKWARDS(
            "wellbeing.period_backwards",
            Severity.ERROR,
            2,
            Needs.RECORDS,
            (facts, out) -> Timing.backwards(
                    facts.participations(), "period", participation -> Optional.of(participation.getPeriod()), out)),

    /** Nobody attends more sessions than there were; how much of a programme was attended tells what it can have done (idea 2). */
    ATTENDED_MORE("wellbeing.attended_more", Severity.ERROR, 2, Needs.RECORDS, WellbeingRule::attendedMore),

    /** A programme is meant for an age, as the resilience programme is for ages 10 to 13 (idea 2): outside it is worth a second look. */
    PROGRAMME_AGE("wellbeing.programme_age", Severity.WARNING, 2, Needs.RECORDS, WellbeingRule::programmeAge),

    /** Every session names a setting (idea 15), or learning outside school cannot be told from learning inside. */
    PROGRAMME_WITHOUT_SETTING(
            "wellbeing.programme_without_setting",
            Severity.WARNING,
            15,
            Needs.RECORDS,
            (facts, out) -> facts.participations().stream()
                    .filter(participation -> participation.value().getSetting().isEmpty())
                    .forEach(participation -> out.found(participation.at()))),

    /** A resilience programme is judged by the change between waves (idea 2): one wave alone shows none. */
    CHANGE_UNMEASURED(
            "wellbeing.change_unmeasured", Severity.NOTE, 2, Needs.WHOLE_DOCUMENT, WellbeingRule::changeUnmeasured),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("wellbeing.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.responses(), InstrumentResponse::getId, out);
        Standing.circles(facts.participations(), ProgrammeParticipation::getId, out);
    });

    private final RuleSpec<WellbeingFacts> spec;

    WellbeingRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<WellbeingFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<WellbeingFacts> spec() {
        return spec;
    }

    private static void attendedMore(WellbeingFacts facts, RuleOutcome out) {
        for (Located<ProgrammeParticipation> participation : facts.participations()) {
            Optional<Integer> offered = participation.value().getSessionsOffered();
            Optional<Integer> attended = participation.value().getSessionsAttended();
            if (offered.isPresent() && attended.isPresent() && attended.get() > offered.get()) {
                out.found(participation.at("sessionsAttended"), "attended", attended.get(), "offered", offered.get());
            }
        }
    }

    private static void programmeAge(WellbeingFacts facts, RuleOutcome out) {
        Map<ProgrammeKind, AgeRange> ages = new HashMap<>();
        facts.policy().getProgrammes().forEach(terms -> ages.putIfAbsent(terms.getKind(), AgeRange.of(terms)));
        for (Located<ProgrammeParticipation> participation : facts.participations()) {
            AgeRange meant = ages.getOrDefault(participation.value().getKind(), AgeRange.ALL);
            Optional<Long> age = facts.age(participation.value().getPeriod().start());
            if (age.isEmpty() && !meant.equals(AgeRange.ALL)) {
                out.skipped("people.learner.birthDate");
            } else if (age.isPresent() && !meant.contains(age.get())) {
                out.found(participation.at("kind"), "age", age.get(), "range", meant);
            }
        }
    }

    private static void changeUnmeasured(WellbeingFacts facts, RuleOutcome out) {
        Map<ProgrammeParticipationId, Set<LocalDate>> waves = new HashMap<>();
        for (Located<InstrumentResponse> response : facts.responses()) {
            response.value()
                    .getDuring()
                    .ifPresent(programme -> waves.computeIfAbsent(programme, none -> new HashSet<>())
                            .add(response.value().getOn()));
        }
        for (Located<ProgrammeParticipation> participation : facts.participations()) {
            ProgrammeParticipation value = participation.value();
            int measured = waves.getOrDefault(value.getId(), Set.of()).size();
            if (value.getKind().equals(ProgrammeKind.RESILIENCE)
                    && value.getPeriod().isOverOn(facts.asOf())
                    && measured < 2) {
                out.found(participation.at(), "waves", measured);
            }
        }
    }
}
