package org.lplp.core.document;

import static org.lplp.core.document.Sample.day;

import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.UnitId;
import org.lplp.core.people.Organisation;
import org.lplp.core.people.OrganisationKind;
import org.lplp.core.place.Place;
import org.lplp.core.place.PlaceRegister;
import org.lplp.core.school.RosterEntry;
import org.lplp.core.school.School;
import org.lplp.core.school.SchoolRegister;
import org.lplp.core.school.Unit;
import org.lplp.core.school.UnitBasis;
import org.lplp.core.school.UnitMembership;

/** What the communities of the rule tests are made of: two schools, a building and learners without names. */
public final class SampleSchool {

    /** The school of {@link Sample#SCHOOL}. */
    public static final SchoolId HILL = SchoolId.of("urn:example:school:hill");

    /** Another school. */
    public static final SchoolId DALE = SchoolId.of("urn:example:school:dale");

    /** The organisation that the other school is. */
    public static final OrganisationId DALE_SCHOOL = OrganisationId.of("urn:example:organisation:dale");

    /** A building of the school, for 500 people. */
    public static final PlaceId BUILDING = PlaceId.of("urn:example:place:building");

    /** A learner of the school beside {@link Sample#LEARNER}. */
    public static final PersonId ALYS = PersonId.of("urn:example:person:alys");

    /** A third learner. */
    public static final PersonId BRYN = PersonId.of("urn:example:person:bryn");

    /** From the first day of the school year on. */
    public static final Period YEAR = Period.from(day("2025-09-01"));

    private SampleSchool() {}

    /** A community that has its people, both organisations, the building and this. */
    public static Community.Builder community(SchoolRegister.Builder register) {
        return Sample.community()
                .people(Sample.register()
                        .addOrganisations(Organisation.builder()
                                .id(DALE_SCHOOL)
                                .name(Text.of("Dale Example School"))
                                .kind(OrganisationKind.SCHOOL)
                                .build())
                        .build())
                .place(PlaceRegister.builder().addPlaces(building().build()).build())
                .school(register.build());
    }

    /** The building. */
    public static Place.Builder building() {
        return Place.builder()
                .id(BUILDING)
                .title(Text.of("Example House"))
                .setting(Setting.SCHOOL)
                .capacity(500);
    }

    /** The section with the school alone. */
    public static SchoolRegister.Builder register() {
        return SchoolRegister.builder().addSchools(hill().build());
    }

    /** The school. */
    public static School.Builder hill() {
        return School.builder().id(HILL).organisation(Sample.SCHOOL);
    }

    /** The other school. */
    public static School.Builder dale() {
        return School.builder().id(DALE).organisation(DALE_SCHOOL);
    }

    /** A unit of the school, in the building. */
    public static Unit.Builder unit(String name) {
        return Unit.builder()
                .id(UnitId.of("urn:example:unit:" + name))
                .school(HILL)
                .title(Text.of("Example unit " + name))
                .basis(UnitBasis.BUILDING)
                .place(BUILDING)
                .period(YEAR);
    }

    /** A learner of the school whom the tutor knows. */
    public static RosterEntry.Builder entry(PersonId learner) {
        return RosterEntry.builder().id(learner).school(HILL).period(YEAR).addKnownBy(Sample.TUTOR);
    }

    /** A learner's time in a unit. */
    public static UnitMembership membership(String unit, Period period) {
        return UnitMembership.builder()
                .unit(UnitId.of("urn:example:unit:" + unit))
                .period(period)
                .build();
    }
}
