package org.lplp.core.disclosure;

import static org.lplp.core.document.Sample.FRIEND;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.PARENT;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;

import java.util.List;
import java.util.Map;
import org.lplp.core.base.ConsentId;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.Members;
import org.lplp.core.base.Period;
import org.lplp.core.base.RecordId;
import org.lplp.core.document.Cases;
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
