package org.lplp.quickstart;

import java.time.LocalDate;
import org.lplp.core.base.*;
import org.lplp.core.document.Framework;
import org.lplp.core.support.*;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.support.*;

/** Idea 1: a family at risk has one plan of its own and one key worker, however many agencies come to the door. */
public final class SupportTour {

    private SupportTour() {}

    public static void main(String[] args) {
        Period year = Period.from(LocalDate.of(2025, 9, 1));
        SupportPlan plan = SupportPlan.builder()
                .id(SupportPlanId.of("urn:example:support"))
                .title(Text.of("What we want"))
                .status(PlanStatus.ACTIVE)
                .period(year)
                .addFamily(PersonId.of("urn:example:rhiannon"), PersonId.of("urn:example:grandmother"))
                .addKeyWorkers(KeyWorker.builder()
                        .person(PersonId.of("urn:example:mair"))
                        .period(year)
                        .build())
                .addAgencies(agency("housing", year), agency("health", year), agency("youth", year))
                .build();

        Scored<FamilyAgenciesDetail> agencies = FamilyAgencies.score(
                SupportSection.builder().addPlans(plan).build(),
                Framework.leadbeater2008().getSupport(),
                LocalDate.of(2026, 3, 31));

        System.out.println("Agencies: " + agencies.detail().agencies());
        System.out.printf("%d key worker%n", agencies.detail().keyWorkers());
        System.out.println("\nThe score as it explains itself:\n" + agencies);
    }

    private static AgencyInvolvement agency(String name, Period period) {
        return AgencyInvolvement.builder()
                .agency(OrganisationId.of("urn:example:agency:" + name))
                .period(period)
                .build();
    }
}
