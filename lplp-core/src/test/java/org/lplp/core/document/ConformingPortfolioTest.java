package org.lplp.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.SCHOOL;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.learner;
import static org.lplp.core.document.Sample.people;
import static org.lplp.core.document.Sample.portfolio;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.Enrolment;

/** Tests the constraint by which a host's own validator runs the rules. */
class ConformingPortfolioTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** A host's bean. */
    public static final class Pupil {

        private final Portfolio record;

        Pupil(Portfolio record) {
            this.record = record;
        }

        /** The portfolio. */
        @Valid
        public Portfolio getRecord() {
            return record;
        }
    }

    @Test
    void errorOfARuleIsAViolationAtItsAttribute() {
        assertThat(validate(new Pupil(enrolledBeforeBirth()))).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("record.people.learner.enrolments[0].period");
            assertThat(violation.getMessage())
                    .isEqualTo("The enrolment begins on 2011-09-01, but the learner was born on 2012-05-06.");
        });
    }

    @Test
    void violationOfARuleBecomesItsFinding() {
        assertThat(Violations.findings(validate(new Pupil(enrolledBeforeBirth())))
                        .list())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("people.birth_after_enrolment");
                    assertThat(finding.pointer()).isEqualTo("/record/people/learner/enrolments/0/period");
                    assertThat(finding.arguments()).containsKeys("birth", "start");
                });
    }

    @Test
    void findingAtAnElementIsAViolationAtTheElement() {
        RuleCase adviser = RuleCases.all().stream()
                .filter(one -> one.code().equals("budget.adviser_missing") && one.fails())
                .findFirst()
                .orElseThrow();

        assertThat(validate((Portfolio) adviser.document()))
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getPropertyPath().toString()).startsWith("budget.budgets[0]"));
    }

    @Test
    void warningIsNoViolation() {
        RuleCase warning = RuleCases.all().stream()
                .filter(one -> one.code().equals("evidence.entry_without_setting") && one.fails())
                .findFirst()
                .orElseThrow();

        assertThat(validate((Portfolio) warning.document())).isEmpty();
    }

    @Test
    void everyCaseIsConformingJustIfItHasNoError() {
        for (RuleCase one : RuleCases.all()) {
            if (one.document() instanceof Portfolio portfolio && one.framework().equals(Framework.leadbeater2008())) {
                assertThat(Violations.findings(validate(portfolio)).stream()
                                .map(Finding::code)
                                .distinct())
                        .as(one.code() + ": " + one.fact())
                        .containsExactlyElementsOf(one.reportWithoutCommunity().findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .map(Finding::code)
                                .distinct()
                                .toList());
            }
        }
    }

    private static <T> Set<ConstraintViolation<T>> validate(T bean) {
        return VALIDATOR.validate(bean);
    }

    private static Portfolio enrolledBeforeBirth() {
        return portfolio()
                .people(people().learner(learner()
                                .addEnrolments(Enrolment.builder()
                                        .organisation(SCHOOL)
                                        .period(Period.from(day("2011-09-01")))
                                        .build())
                                .build())
                        .build())
                .build();
    }
}
