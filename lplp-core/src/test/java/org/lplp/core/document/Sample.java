package org.lplp.core.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.Language;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.base.YearGroup;
import org.lplp.core.people.Learner;
import org.lplp.core.people.Organisation;
import org.lplp.core.people.OrganisationKind;
import org.lplp.core.people.PeopleRegister;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.people.Person;
import org.lplp.core.people.Role;
import org.lplp.core.people.RoleKind;

/** What the documents of the rule tests are made of: invented people, and the days of one school year. */
public final class Sample {

    /** The learner, in Year 9. */
    public static final PersonId LEARNER = PersonId.of("urn:example:person:nia");

    /** A parent of the learner. */
    public static final PersonId PARENT = PersonId.of("urn:example:person:parent");

    /** The learner's tutor at school. */
    public static final PersonId TUTOR = PersonId.of("urn:example:person:tutor");

    /** An adult who mentors. */
    public static final PersonId MENTOR = PersonId.of("urn:example:person:mentor");

    /** A fellow learner, younger by some weeks. */
    public static final PersonId FRIEND = PersonId.of("urn:example:person:friend");

    /** A teacher. */
    public static final PersonId TEACHER = PersonId.of("urn:example:person:teacher");

    /** The school. */
    public static final OrganisationId SCHOOL = OrganisationId.of("urn:example:organisation:school");

    /** When the documents were issued. */
    public static final OffsetDateTime ISSUED = OffsetDateTime.parse("2026-03-04T10:00:00Z");

    private Sample() {}

    /** A portfolio that says who is who and nothing else. */
    public static Portfolio.Builder portfolio() {
        return Portfolio.builder()
                .id(DocumentId.of("urn:example:portfolio"))
                .issued(ISSUED)
                .language(Language.ENGLISH)
                .people(people().build());
    }

    /** A community that names its people and nothing else. */
    public static Community.Builder community() {
        return Community.builder()
                .id(DocumentId.of("urn:example:community"))
                .issued(ISSUED)
                .language(Language.ENGLISH)
                .title(Text.of("Example community"))
                .people(register().build());
    }

    /** The adults of the community, and its school. */
    public static PeopleRegister.Builder register() {
        return PeopleRegister.builder()
                .addPeople(
                        person(TUTOR, "Tomos Example", RoleKind.TUTOR)
                                .adult(true)
                                .build(),
                        person(MENTOR, "Mair Example", RoleKind.MENTOR)
                                .adult(true)
                                .build(),
                        person(TEACHER, "Twm Example", RoleKind.TEACHER)
                                .adult(true)
                                .build())
                .addOrganisations(school().build());
    }

    /** A framework that asks for nothing. */
    public static Framework.Builder framework() {
        return Framework.builder()
                .id(DocumentId.of("urn:example:framework"))
                .issued(ISSUED)
                .language(Language.ENGLISH)
                .version(VersionLabel.of("1"))
                .title(Text.of("Example framework"));
    }

    /** The learner and the people and the school around the learner. */
    public static PeopleSection.Builder people() {
        return PeopleSection.builder()
                .learner(learner().build())
                .addPeople(
                        person(PARENT, "Eluned Example", RoleKind.PARENT)
                                .adult(true)
                                .build(),
                        person(TUTOR, "Tomos Example", RoleKind.TUTOR)
                                .adult(true)
                                .build(),
                        person(MENTOR, "Mair Example", RoleKind.MENTOR)
                                .adult(true)
                                .build(),
                        person(FRIEND, "Ffion Example", RoleKind.PEER)
                                .birthDate(day("2012-06-20"))
                                .yearGroup(YearGroup.YEAR_9)
                                .build(),
                        person(TEACHER, "Twm Example", RoleKind.TEACHER)
                                .adult(true)
                                .build())
                .addOrganisations(school().build());
    }

    /** The learner. */
    public static Learner.Builder learner() {
        return Learner.builder()
                .id(LEARNER)
                .name(Text.of("Nia Example"))
                .birthDate(day("2012-05-06"))
                .yearGroup(YearGroup.YEAR_9);
    }

    /** Somebody else. */
    public static Person.Builder person(PersonId id, String name, RoleKind role) {
        return Person.builder()
                .id(id)
                .name(Text.of(name))
                .addRoles(Role.builder().kind(role).build());
    }

    /** The school. */
    public static Organisation.Builder school() {
        return Organisation.builder().id(SCHOOL).name(Text.of("Example School")).kind(OrganisationKind.SCHOOL);
    }

    /** A day, such as 2026-03-04. */
    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** An instant, such as 2026-03-04T10:00:00Z. */
    public static OffsetDateTime at(String instant) {
        return OffsetDateTime.parse(instant);
    }

    /** A period with an end. */
    public static Period period(String start, String end) {
        return Period.of(day(start), day(end));
    }

    /** An exact decimal. */
    public static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    /** Pounds, such as 120.00. */
    public static BigMoney gbp(String amount) {
        return BigMoney.of(CurrencyUnit.GBP, new BigDecimal(amount));
    }
}
