package org.lplp.quickstart;

import java.time.LocalDate;
import org.lplp.core.base.*;
import org.lplp.core.document.Framework;
import org.lplp.core.vetting.*;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.vetting.*;

/** Idea 13: people from round about teach, so somebody must have said that they can, and until when. */
public final class VettingTour {

    private VettingTour() {}

    public static void main(String[] args) {
        VettingRegister register = VettingRegister.builder()
                .addAccreditations(accreditation("joinery", "2025-01-01", "2026-04-15"))
                .addAccreditations(accreditation("bee-keeping", "2025-09-01", "2027-09-01"))
                .addAccreditations(accreditation("first-aid", "2023-01-01", "2026-01-01"))
                .build();

        Scored<AccreditationsDetail> current =
                Accreditations.score(register, Framework.leadbeater2008().getVetting(), LocalDate.of(2026, 3, 31));

        System.out.printf(
                "%d in force, %d ended%n",
                current.detail().current(), current.detail().ended());
        current.detail().expiring().forEach((id, on) -> System.out.printf("  %s ends on %s%n", id, on));
        System.out.println("\nThe score as it explains itself:\n" + current);
    }

    private static Accreditation accreditation(String skill, String start, String end) {
        return Accreditation.builder()
                .id(AccreditationId.of("urn:example:accreditation:" + skill))
                .person(PersonId.of("urn:example:owen"))
                .skill(Text.of(skill))
                .accreditedBy(OrganisationId.of("urn:example:college"))
                .period(Period.of(LocalDate.parse(start), LocalDate.parse(end)))
                .build();
    }
}
