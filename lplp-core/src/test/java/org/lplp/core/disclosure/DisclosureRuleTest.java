package org.lplp.core.disclosure;

import static org.lplp.core.document.Sample.FRIEND;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.PARENT;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;

import java.util.List;
import java.util.Map;
import org.lplp.core.base.ConsentId;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Members;
import org.lplp.core.base.Period;
import org.lplp.core.base.RecordId;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleTest;
import org.lplp.core.people.Learner;
import org.lplp.core.people.PeopleSection;

/** Tests the rules on disclosure. */
public class DisclosureRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        cases.rule("disclosure.period_backwards")
                .fails(
                        "consent ends before it begins",
                        "/disclosure/consents/0/period",
                        consents(consent("1").period(period("2025-09-01", "2025-08-31"))))
                .passes("consent for a year", consents(consent("1").period(period("2025-09-01", "2026-09-01"))));
        cases.rule("disclosure.withdrawn_before_given")
                .fails(
                        "withdrawal the day before the start",
                        "/disclosure/consents/0/withdrawn",
                        consents(consent("1").withdrawn(day("2025-08-31"))))
                .passes("withdrawal on the first day", consents(consent("1").withdrawn(day("2025-09-01"))));
        cases.rule("disclosure.allowed_and_denied")
                .fails(
                        "all that is allowed is denied for a week of it",
                        "/disclosure/consents/0",
                        consents(
                                consent("1").addCovers(DomainWord.PLAN),
                                consent("2").decision(Decision.DENY).period(period("2026-01-05", "2026-01-12"))))
                .passes(
                        "denial takes out one section of an allowance",
                        consents(
                                consent("1"),
                                consent("2").decision(Decision.DENY).addCovers(DomainWord.BUDGET)));
        cases.rule("disclosure.given_by_other")
                .fails(
                        "friend consents",
                        "/disclosure/consents/0/givenBy",
                        consents(consent("1").givenBy(FRIEND)))
                .passes("parent consents", consents(consent("1").givenBy(PARENT)));
        cases.rule("disclosure.supersedes_in_circle")
                .fails(
                        "consent replaces itself",
                        "/disclosure/consents/0/supersedes",
                        consents(consent("1").supersedes(RecordId.of("urn:example:consent:1"))))
                .passes(
                        "denial replaces the allowance that it denies",
                        consents(
                                consent("1").addCovers(DomainWord.PLAN),
                                consent("2").decision(Decision.DENY).supersedes(RecordId.of("urn:example:consent:1"))));
        cases.rule("disclosure.special_category_shared")
                .fails(
                        "new school may see a record with special categories",
                        "/disclosure/consents/0",
                        special(consents(consent("1"))))
                .passes("record has no special categories", consents(consent("1")))
                .passes(
                        "special categories are the learner's own to see",
                        special(consents(consent("1").audience(Audience.LEARNER))))
                .passes(
                        "consent to see special categories ended the day before",
                        special(consents(consent("1").withdrawn(day("2026-03-04")))))
                .passes(
                        "special categories are denied",
                        special(consents(consent("1").decision(Decision.DENY))));
        addPolicy(cases);
    }

    private static void addPolicy(Cases cases) {
        cases.rule("disclosure.treatment_loosened")
                .fails(
                        "researcher would see names",
                        "/disclosure/classes/0/treatment",
                        classes(row(FieldClass.NAME, Audience.RESEARCHER, Treatment.COARSEN)))
                .fails(
                        "researcher would see days of birth by the month",
                        "/disclosure/fields/0/treatment",
                        fields(field("Learner.birthDate", Audience.RESEARCHER, Treatment.COARSEN)))
                .passes(
                        "researcher sees no quantities",
                        classes(row(FieldClass.QUANTITY, Audience.RESEARCHER, Treatment.DROP)))
                .passes(
                        "researcher sees days by the month as under the shipped framework",
                        classes(row(FieldClass.DATE, Audience.RESEARCHER, Treatment.COARSEN)));
        cases.rule("disclosure.learner_restricted")
                .fails(
                        "learner would not see judgements",
                        "/disclosure/classes/0/treatment",
                        classes(row(FieldClass.JUDGEMENT, Audience.LEARNER, Treatment.DROP)))
                .fails(
                        "learner would not see a comment",
                        "/disclosure/fields/0/treatment",
                        fields(field("Assessment.level", Audience.LEARNER, Treatment.DROP)))
                .passes(
                        "learner sees judgements",
                        classes(row(FieldClass.JUDGEMENT, Audience.LEARNER, Treatment.SHOW)));
        cases.rule("disclosure.treatment_repeated")
                .fails(
                        "two rows on what a parent sees of quantities",
                        "/disclosure/classes/1",
                        classes(
                                row(FieldClass.QUANTITY, Audience.PARENT, Treatment.SHOW),
                                row(FieldClass.QUANTITY, Audience.PARENT, Treatment.DROP)))
                .fails(
                        "two rows on what a parent sees of a year group",
                        "/disclosure/fields/1",
                        fields(
                                field("Learner.yearGroup", Audience.PARENT, Treatment.DROP),
                                field("Learner.yearGroup", Audience.PARENT, Treatment.DROP)))
                .passes(
                        "rows for parents and for mentors",
                        classes(
                                row(FieldClass.QUANTITY, Audience.PARENT, Treatment.DROP),
                                row(FieldClass.QUANTITY, Audience.MENTOR, Treatment.DROP)));
        cases.rule("disclosure.field_unknown")
                .fails(
                        "no record has this attribute",
                        "/disclosure/fields/0/field",
                        fields(field("Learner.birthday", Audience.AGENCY, Treatment.DROP)))
                .passes(
                        "agency sees no day of birth",
                        fields(field("Learner.birthDate", Audience.AGENCY, Treatment.DROP)));
    }

    private static ClassTreatment row(FieldClass fieldClass, Audience audience, Treatment treatment) {
        return ClassTreatment.builder()
                .fieldClass(fieldClass)
                .audience(audience)
                .treatment(treatment)
                .build();
    }

    private static FieldTreatment field(String name, Audience audience, Treatment treatment) {
        return FieldTreatment.builder()
                .field(FieldName.of(name))
                .audience(audience)
                .treatment(treatment)
                .build();
    }

    private static Framework classes(ClassTreatment... rows) {
        return framework()
                .disclosure(DisclosurePolicy.builder().addClasses(rows).build())
                .build();
    }

    private static Framework fields(FieldTreatment... rows) {
        return framework()
                .disclosure(DisclosurePolicy.builder().addFields(rows).build())
                .build();
    }

    private static Consent.Builder consent(String name) {
        return Consent.builder()
                .id(ConsentId.of("urn:example:consent:" + name))
                .decision(Decision.ALLOW)
                .audience(Audience.NEW_SCHOOL)
                .purpose(Purpose.TRANSFER)
                .givenBy(LEARNER)
                .period(Period.from(day("2025-09-01")));
    }

    private static Portfolio consents(Consent.Builder... consents) {
        DisclosureSection.Builder section = DisclosureSection.builder();
        for (Consent.Builder consent : consents) {
            section.addConsents(consent.build());
        }
        return portfolio().disclosure(section.build()).build();
    }

    private static Portfolio special(Portfolio portfolio) {
        PeopleSection people = portfolio.getPeople();
        return Portfolio.builder()
                .from(portfolio)
                .people(PeopleSection.builder()
                        .from(people)
                        .learner(Learner.builder()
                                .from(people.getLearner())
                                .extensions(Members.of(Map.of(
                                        SpecialCategory.EXTENSION,
                                        Map.of("health", List.of(Map.of("code", "EXAMPLE"))))))
                                .build())
                        .build())
                .build();
    }
}
