package org.lplp.core.people;

import static org.lplp.core.document.Sample.SCHOOL;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.learner;
import static org.lplp.core.document.Sample.people;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.person;
import static org.lplp.core.document.Sample.portfolio;

import org.lplp.core.base.Identifier;
import org.lplp.core.base.IdentifierScheme;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Text;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Sample;

/** Tests the rules on people. */
public class PeopleRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addSuperseding(cases);
        cases.rule("people.period_backwards")
                .fails(
                        "enrolment ends on its first day",
                        "/people/learner/enrolments/0/period",
                        enrolled(period("2023-09-01", "2023-09-01")))
                .passes("enrolment of one day", enrolled(period("2023-09-01", "2023-09-02")));
        cases.rule("people.birth_after_enrolment")
                .fails(
                        "enrolment begins on the day of birth",
                        "/people/learner/enrolments/0/period",
                        enrolled(Period.from(day("2012-05-06"))))
                .passes("enrolment begins the day after", enrolled(Period.from(day("2012-05-07"))));
        cases.rule("people.birth_in_future")
                .fails(
                        "friend is born after the issue",
                        "/people/people/5/birthDate",
                        with(person(ANOTHER, "Alun Example", RoleKind.PEER).birthDate(day("2026-03-06"))))
                .passes(
                        "sister is born on the day of issue",
                        with(person(ANOTHER, "Alys Example", RoleKind.FAMILY).birthDate(day("2026-03-04"))));
        cases.rule("people.scheme_repeated")
                .fails("two UPNs", "/people/learner/identifiers/1", identified(UPN, SECOND_UPN))
                .passes("two local numbers", identified(UPN, local("1234"), local("5678")));
        cases.rule("people.identifier_shared")
                .fails("friend has the learner's UPN", "/people/people/5/identifiers/0", withIdentified(UPN))
                .fails(
                        "two schools of a community have one URN",
                        "/people/organisations/1/identifiers/0",
                        schools("123456", "123456"))
                .passes("friend has a UPN of their own", withIdentified(SECOND_UPN))
                .passes("two schools of a community have a URN each", schools("123456", "123457"));
        cases.rule("people.minor_named")
                .fails(
                        "pupil with a name",
                        "/people/people/3/name",
                        community(person(ANOTHER, "Alun Example", RoleKind.PEER).adult(false)))
                .passes(
                        "pupil without a name",
                        community(Person.builder().id(ANOTHER).adult(false)))
                .passes(
                        "adult with a name",
                        community(
                                person(ANOTHER, "Alun Example", RoleKind.COACH).adult(true)));
        cases.rule("people.enrolments_overlap")
                .fails(
                        "second enrolment at the same school begins before the first ends",
                        "/people/learner/enrolments/1/period",
                        enrolled(period("2023-09-01", "2025-09-01"), Period.from(day("2025-08-31"))))
                .passes(
                        "second enrolment begins when the first ends",
                        enrolled(period("2023-09-01", "2025-09-01"), Period.from(day("2025-09-01"))));
        cases.rule("people.organisation_repeated")
                .fails(
                        "agency is named twice",
                        "/people/organisations/2/name",
                        agencies("Youth service", "Youth service"))
                .passes("two agencies", agencies("Youth service", "Health visitors"));
        cases.rule("people.adult_unlike_birth_date")
                .fails(
                        "adult of seventeen",
                        "/people/people/5/adult",
                        with(person(ANOTHER, "Alun Example", RoleKind.MENTOR)
                                .adult(true)
                                .birthDate(day("2008-03-05"))))
                .passes(
                        "adult of eighteen that day",
                        with(person(ANOTHER, "Alun Example", RoleKind.MENTOR)
                                .adult(true)
                                .birthDate(day("2008-03-04"))));
    }

    private static void addSuperseding(Cases cases) {
        cases.rule("people.supersedes_in_circle")
                .fails(
                        "record supersedes itself",
                        "/people/people/5/supersedes",
                        with(person(PersonId.of("urn:example:person:6"), "Alun Example", RoleKind.TEACHER)
                                .supersedes(RecordId.of("urn:example:person:6"))))
                .passes(
                        "record supersedes another",
                        with(person(PersonId.of("urn:example:person:6"), "Alun Example", RoleKind.TEACHER)
                                .supersedes(RecordId.of("urn:example:person:teacher"))));
    }

    private static final PersonId ANOTHER = PersonId.of("urn:example:person:another");
    private static final Identifier UPN = Identifier.of(IdentifierScheme.UPN, "V999200012001");
    private static final Identifier SECOND_UPN = Identifier.of(IdentifierScheme.UPN, "J999200012002");

    private static Identifier local(String number) {
        return Identifier.of(IdentifierScheme.LOCAL, number);
    }

    private static Portfolio enrolled(Period... periods) {
        Learner.Builder learner = learner();
        for (Period period : periods) {
            learner.addEnrolments(
                    Enrolment.builder().organisation(SCHOOL).period(period).build());
        }
        return portfolio().people(people().learner(learner.build()).build()).build();
    }

    private static Portfolio identified(Identifier... identifiers) {
        return portfolio()
                .people(people().learner(learner().addIdentifiers(identifiers).build())
                        .build())
                .build();
    }

    private static Portfolio withIdentified(Identifier identifier) {
        return portfolio()
                .people(people().learner(learner().addIdentifiers(UPN).build())
                        .addPeople(person(ANOTHER, "Alun Example", RoleKind.PEER)
                                .addIdentifiers(identifier)
                                .build())
                        .build())
                .build();
    }

    private static Portfolio with(Person.Builder person) {
        return portfolio().people(people().addPeople(person.build()).build()).build();
    }

    private static Portfolio agencies(String... names) {
        PeopleSection.Builder people = people();
        for (String name : names) {
            people.addOrganisations(Organisation.builder()
                    .id(OrganisationId.of("urn:example:organisation:"
                            + people.build().getOrganisations().size()))
                    .name(Text.of(name))
                    .kind(OrganisationKind.AGENCY)
                    .build());
        }
        return portfolio().people(people.build()).build();
    }

    private static Community schools(String... urns) {
        PeopleRegister.Builder people = PeopleRegister.builder();
        for (int i = 0; i < urns.length; i++) {
            people.addOrganisations(Organisation.builder()
                    .id(OrganisationId.of("urn:example:organisation:" + i))
                    .name(Text.of("Example School " + i))
                    .kind(OrganisationKind.SCHOOL)
                    .addIdentifiers(Identifier.of(IdentifierScheme.URN, urns[i]))
                    .build());
        }
        return Sample.community().people(people.build()).build();
    }

    private static Community community(Person.Builder person) {
        return Sample.community()
                .people(Sample.register().addPeople(person.build()).build())
                .build();
    }
}
