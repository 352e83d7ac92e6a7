package org.lplp.core.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the learner's places on the rolls of schools. */
public enum EnrolmentRule implements Rule<PeopleFacts> {

    /** Nobody is on roll before being born: one of the two days is wrong, and ages and mentors' ages are judged by them (idea 7). */
    BIRTH_AFTER_ENROLMENT(
            "people.birth_after_enrolment", Severity.ERROR, 7, Needs.RECORDS, EnrolmentRule::birthAfterEnrolment),

    /** Nobody is on the roll of one school twice at a time; days on roll would be counted double (idea 8 counts promises by them). */
    ENROLMENTS_OVERLAP(
            "people.enrolments_overlap",
            Severity.ERROR,
            8,
            Needs.RECORDS,
            (facts, out) -> Among.overlappingBy(
                    facts.enrolments(),
                    Enrolment::getOrganisation,
                    Enrolment::getPeriod,
                    (enrolment, earlier) -> out.found(enrolment.at("period"), Finding.OTHER, earlier.at())));

    private final RuleSpec<PeopleFacts> spec;

    EnrolmentRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PeopleFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PeopleFacts> spec() {
        return spec;
    }

    private static void birthAfterEnrolment(PeopleFacts facts, RuleOutcome out) {
        Optional<LocalDate> birth = facts.learner().value().getBirthDate();
        for (Located<Enrolment> enrolment : facts.enrolments()) {
            LocalDate start = enrolment.value().getPeriod().start();
            if (birth.isPresent() && !birth.get().isBefore(start)) {
                out.found(enrolment.at("period"), "birth", birth.get(), "start", start);
            }
        }
    }
}
