package org.lplp.quickstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lplp.core.base.*;
import org.lplp.core.document.Framework;
import org.lplp.core.people.RoleKind;
import org.lplp.core.school.*;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.school.*;

/** Idea 15: schools of a human scale. How many learners does an adult have, and is each of them known to one? */
public final class SchoolTour {

    private static final SchoolId SCHOOL = SchoolId.of("urn:example:school");
    private static final UnitId UNIT = UnitId.of("urn:example:unit:river");
    private static final Period YEAR = Period.from(LocalDate.of(2025, 9, 1));

    private SchoolTour() {}

    public static void main(String[] args) {
        Unit river = Unit.builder()
                .id(UNIT)
                .school(SCHOOL)
                .title(Text.of("River"))
                .basis(UnitBasis.BUILDING)
                .roll(90)
                .addAdults(adult("owen", "1"), adult("mair", "0.5"))
                .period(YEAR)
                .build();
        SchoolRegister register = SchoolRegister.builder()
                .addUnits(river)
                .addRosterEntries(member("rhiannon")
                        .addKnownBy(PersonId.of("urn:example:owen"))
                        .build())
                .addRosterEntries(member("zoe")
                        .addKnownBy(PersonId.of("urn:example:mair"))
                        .build())
                .addRosterEntries(member("cai").build())
                .build();

        Scored<HumanScaleDetail> scale =
                HumanScale.score(river, register, Framework.leadbeater2008().getSchool(), LocalDate.of(2026, 3, 31));

        System.out.printf(
                "%d adults, %d on the roster%n",
                scale.detail().adults(), scale.detail().members());
        System.out.printf(
                "%d of them are known to an adult of the unit%n", scale.detail().known());
        System.out.println("\nThe score as it explains itself:\n" + scale);
    }

    private static Staffing adult(String name, String fullTime) {
        return Staffing.builder()
                .person(PersonId.of("urn:example:" + name))
                .role(RoleKind.TEACHER)
                .fullTimeEquivalent(new BigDecimal(fullTime))
                .period(YEAR)
                .build();
    }

    private static RosterEntry.Builder member(String name) {
        return RosterEntry.builder()
                .id(PersonId.of("urn:example:" + name))
                .school(SCHOOL)
                .period(YEAR)
                .addUnits(UnitMembership.builder().unit(UNIT).period(YEAR).build());
    }
}
