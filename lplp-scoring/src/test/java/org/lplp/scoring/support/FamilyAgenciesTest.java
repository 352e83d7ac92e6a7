package org.lplp.scoring.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.secret;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.SupportPlanId;
import org.lplp.core.support.AgencyInvolvement;
import org.lplp.core.support.KeyWorker;
import org.lplp.core.support.SupportPlan;
import org.lplp.core.support.SupportPolicy;
import org.lplp.core.support.SupportSection;
import org.lplp.scoring.base.Scored;

class FamilyAgenciesTest {

    private static final SupportPolicy POLICY =
            SupportPolicy.builder().manyAgencies(2).build();

    private static AgencyInvolvement agency(String id, String end, boolean contact) {
        return AgencyInvolvement.builder()
                .agency(OrganisationId.of("urn:org:" + id))
                .contact(contact ? Optional.of(PersonId.of("urn:p:1")) : Optional.empty())
                .period(period("2025-11-03", end))
                .build();
    }

    private static SupportPlan.Builder plan(String id) {
        return SupportPlan.builder()
                .id(SupportPlanId.of("urn:sp:" + id))
                .title(secret())
                .status(PlanStatus.ACTIVE)
                .period(period("2025-11-03", "2026-07-20"));
    }

    private static Scored<FamilyAgenciesDetail> score(SupportPolicy policy, SupportPlan... plans) {
        return FamilyAgencies.score(SupportSection.builder().addPlans(plans).build(), policy, day("2026-03-31"));
    }

    @Test
    void anAgencyInTwoPlansIsOneAndOneThatLeftIsNone() {
        Scored<FamilyAgenciesDetail> scored = score(
                POLICY,
                plan("1")
                        .addAgencies(agency("a", "2026-07-20", false), agency("b", "2026-03-31", true))
                        .addKeyWorkers(KeyWorker.builder()
                                .person(PersonId.of("urn:p:1"))
                                .period(period("2025-11-03", "2026-07-20"))
                                .build())
                        .build(),
                plan("2")
                        .addAgencies(agency("a", "2026-07-20", true), agency("c", "2026-04-01", false))
                        .build());
        assertThat(scored.value()).contains(number("2"));
        assertThat(scored.detail().tooMany()).contains(true);
        assertThat(scored).hasToString(documented("FamilyAgenciesTest.anAgencyInTwoPlansIsOneAndOneThatLeftIsNone"));
    }

    @Test
    void aPlanThatIsNotInForceSaysNothing() {
        assertThat(score(POLICY, plan("1").status(PlanStatus.CLOSED).build()).value())
                .isEmpty();
        assertThat(score(
                                POLICY,
                                plan("1")
                                        .period(period("2025-11-03", "2026-03-31"))
                                        .build())
                        .missing())
                .containsExactly("support.plans");
        assertThat(score(POLICY, plan("1").build()).value()).contains(number("0"));
        assertThat(score(POLICY, plan("1").build()).detail().tooMany()).contains(false);
    }

    @Test
    void howManyAreTooManyComesFromTheFramework() {
        Scored<FamilyAgenciesDetail> scored =
                score(SupportPolicy.builder().build(), plan("1").build());
        assertThat(scored.detail().tooMany()).isEmpty();
        assertThat(scored.missing()).containsExactly("framework.support.manyAgencies");
    }
}
