package org.lplp.core.people;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.Timing;

/** Rules on the learner, the people around the learner and the organisations. */
public enum PeopleRule implements Rule<PeopleFacts> {

    /** An enrolment or a role that ends before it begins tells nobody who was there when, and every later count rests on that. */
    PERIOD_BACKWARDS("people.period_backwards", Severity.ERROR, 0, (facts, out) -> {
        Timing.backwards(facts.enrolments(), "period", enrolment -> Optional.of(enrolment.getPeriod()), out);
        Timing.backwards(facts.roles(), "period", Role::getPeriod, out);
    }),

    /** Nobody is on roll before being born: one of the two days is wrong, and ages and year groups are reckoned from both. */
    BIRTH_AFTER_ENROLMENT(
            "people.birth_after_enrolment",
            Severity.ERROR,
            7,
            (facts, out) -> facts.learner()
                    .value()
                    .getBirthDate()
                    .ifPresent(birth -> facts.enrolments().stream()
                            .filter(enrolment ->
                                    !enrolment.value().getPeriod().start().isAfter(birth))
                            .forEach(enrolment -> out.found(
                                    enrolment.at("period"),
                                    "birth",
                                    birth,
                                    "start",
                                    enrolment.value().getPeriod().start()))));

    private final String code;
    private final Severity severity;
    private final int idea;
    private final BiConsumer<PeopleFacts, RuleOutcome> check;

    PeopleRule(String code, Severity severity, int idea, BiConsumer<PeopleFacts, RuleOutcome> check) {
        this.code = code;
        this.severity = severity;
        this.idea = idea;
        this.check = check;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public int idea() {
        return idea;
    }

    @Override
    public void check(PeopleFacts facts, RuleOutcome out) {
        check.accept(facts, out);
    }
}
