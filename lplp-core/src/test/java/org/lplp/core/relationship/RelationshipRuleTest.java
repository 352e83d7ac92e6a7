package org.lplp.core.relationship;

import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.PARENT;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;

import org.lplp.core.base.Aspect;
import org.lplp.core.base.Period;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.RelationshipId;
import org.lplp.core.base.Sphere;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleTest;
import org.lplp.core.people.RoleKind;

/** Tests the rules on relationships. */
public class RelationshipRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addSuperseding(cases);
        cases.rule("relationship.with_learner")
                .fails(
                        "learner stands at both ends",
                        "/relationship/relationships/0/person",
                        ties(tie("1").person(LEARNER)))
                .passes("tie to a teacher", ties(tie("1")));
        cases.rule("relationship.period_backwards")
                .fails(
                        "tie ends before it begins",
                        "/relationship/relationships/0/period",
                        ties(tie("1").period(period("2025-09-01", "2024-09-01"))))
                .passes("tie still stands", ties(tie("1").period(Period.from(day("2025-09-01")))));
        cases.rule("relationship.of_third_person")
                .fails(
                        "parent rates the tie to a teacher",
                        "/relationship/relationships/0/aspects/0/ratedBy",
                        ties(tie("1").addAspects(rating().ratedBy(PARENT).build())))
                .passes(
                        "learner and teacher rate their tie",
                        ties(tie("1").addAspects(
                                        rating().build(),
                                        rating().ratedBy(TEACHER).build())));
        cases.rule("relationship.contact_outside_period")
                .fails(
                        "contact on the day after the last",
                        "/relationship/relationships/0/contacts/0/on",
                        ties(tie("1").period(period("2025-09-01", "2026-01-01")).addContacts(contact("2026-01-01"))))
                .passes(
                        "contact on the last day",
                        ties(tie("1").period(period("2025-09-01", "2026-01-01")).addContacts(contact("2025-12-31"))));
        cases.rule("relationship.in_future")
                .fails(
                        "contact two days after the issue",
                        "/relationship/relationships/0/contacts/0/on",
                        ties(tie("1").addContacts(contact("2026-03-06"))))
                .passes("contact on the day of issue", ties(tie("1").addContacts(contact("2026-03-04"))));
        cases.rule("relationship.rating_conflict")
                .fails(
                        "two strengths of one aspect on one day",
                        "/relationship/relationships/0/aspects/1/strength",
                        ties(tie("1").addAspects(
                                        rating().build(), rating().strength(2).build())))
                .passes(
                        "another strength on the next day",
                        ties(tie("1").addAspects(
                                        rating().build(),
                                        rating().strength(2)
                                                .on(day("2026-02-03"))
                                                .build())));
        cases.rule("relationship.repeated")
                .fails("same tie twice", "/relationship/relationships/1", ties(tie("1"), tie("2")))
                .passes(
                        "tie is taken up again",
                        ties(
                                tie("1").period(period("2023-09-01", "2024-09-01")),
                                tie("2").period(Period.from(day("2025-09-01")))));
        cases.rule("relationship.role_outside_sphere")
                .fails(
                        "parent in the sphere of school",
                        "/relationship/relationships/0/sphere",
                        ties(tie("1").person(PARENT).role(RoleKind.PARENT)))
                .passes(
                        "parent in the sphere of family",
                        ties(tie("1").person(PARENT).role(RoleKind.PARENT).sphere(Sphere.FAMILY)));
    }

    private static void addSuperseding(Cases cases) {
        cases.rule("relationship.supersedes_in_circle")
                .fails(
                        "record supersedes itself",
                        "/relationship/relationships/0/supersedes",
                        ties(tie("1").supersedes(RecordId.of("urn:example:relationship:1"))))
                .passes(
                        "record supersedes another",
                        ties(tie("1"), tie("2").supersedes(RecordId.of("urn:example:relationship:1"))));
    }

    private static Relationship.Builder tie(String name) {
        return Relationship.builder()
                .id(RelationshipId.of("urn:example:relationship:" + name))
                .person(TEACHER)
                .sphere(Sphere.SCHOOL);
    }

    private static AspectRating.Builder rating() {
        return AspectRating.builder()
                .aspect(Aspect.CARE)
                .strength(4)
                .ratedBy(LEARNER)
                .on(day("2026-02-02"));
    }

    private static Contact contact(String day) {
        return Contact.builder().on(day(day)).mode(ContactMode.IN_PERSON).build();
    }

    private static Portfolio ties(Relationship.Builder... ties) {
        RelationshipSection.Builder section = RelationshipSection.builder();
        for (Relationship.Builder tie : ties) {
            section.addRelationships(tie.build());
        }
        return portfolio().relationship(section.build()).build();
    }
}
