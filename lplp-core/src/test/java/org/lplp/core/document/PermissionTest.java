package org.lplp.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.FRIEND;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.PARENT;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.ConsentId;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Consent;
import org.lplp.core.disclosure.Decision;
import org.lplp.core.disclosure.DisclosureSection;
import org.lplp.core.disclosure.DisclosureTable;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.disclosure.Treatment;

/** No consent, no disclosure: on which day which consents let whom see what. */
class PermissionTest {

    private static final LocalDate DAY = day("2026-03-04");

    @Test
    void withoutConsentNothingIsPermitted() {
        assertThat(of().sections()).isEmpty();
    }

    @Test
    void consentWithoutSectionsPermitsAll() {
        assertThat(of(allow("1")).sections())
                .containsExactlyElementsOf(DomainWord.known().values());
    }

    @Test
    void consentPermitsTheSectionsThatItCoversAndNoOther() {
        assertThat(of(allow("1").addCovers(DomainWord.PLAN, DomainWord.PEER)).sections())
                .containsExactly(DomainWord.PLAN, DomainWord.PEER);
    }

    @Test
    void consentsAddUp() {
        assertThat(of(allow("1").addCovers(DomainWord.PLAN), allow("2").addCovers(DomainWord.PEER))
                        .sections())
                .containsExactly(DomainWord.PLAN, DomainWord.PEER);
    }

    @Test
    void consentHasForceOnItsFirstDayAndNotBefore() {
        assertThat(of(allow("1").period(Period.from(DAY))).sections()).isNotEmpty();
        assertThat(of(allow("1").period(Period.from(DAY.plusDays(1)))).sections())
                .isEmpty();
    }

    @Test
    void consentHasNoForceOnTheDayOnWhichItEnds() {
        assertThat(of(allow("1").period(Period.of(day("2026-01-01"), DAY))).sections())
                .isEmpty();
        assertThat(of(allow("1").period(Period.of(day("2026-01-01"), DAY.plusDays(1))))
                        .sections())
                .isNotEmpty();
    }

    @Test
    void consentHasNoForceFromTheDayOnWhichItIsWithdrawn() {
        assertThat(of(allow("1").withdrawn(DAY)).sections()).isEmpty();
        assertThat(of(allow("1").withdrawn(DAY.plusDays(1))).sections()).isNotEmpty();
    }

    @Test
    void consentWhosePeriodRunsBackwardsHasNoForce() {
        assertThat(of(allow("1").period(Period.of(DAY, day("2026-01-01")))).sections())
                .isEmpty();
    }

    @Test
    void denialBeatsAnAllowanceWhicheverComesFirst() {
        assertThat(of(allow("1"), deny("2")).sections()).isEmpty();
        assertThat(of(deny("2"), allow("1")).sections()).isEmpty();
    }

    @Test
    void denialTakesOutWhatItCovers() {
        assertThat(of(
                                allow("1").addCovers(DomainWord.PLAN, DomainWord.PEER),
                                deny("2").addCovers(DomainWord.PEER))
                        .sections())
                .containsExactly(DomainWord.PLAN);
    }

    @Test
    void denialThatIsOverDeniesNothing() {
        assertThat(of(allow("1"), deny("2").withdrawn(DAY)).sections()).isNotEmpty();
    }

    @Test
    void denialOfAnotherPurposeOrAudienceDeniesNothing() {
        assertThat(of(
                                allow("1"),
                                deny("2").purpose(Purpose.CELEBRATION),
                                deny("3").audience(Audience.PUBLIC))
                        .sections())
                .isNotEmpty();
    }

    @Test
    void decisionThatNobodyKnowsDenies() {
        assertThat(of(allow("1"), allow("2").decision(Decision.of("perhaps"))).sections())
                .isEmpty();
    }

    @Test
    void consentThatAnotherOneSupersedesHasNoForce() {
        RecordId first = RecordId.of("urn:example:consent:1");
        assertThat(of(allow("1"), allow("2").supersedes(first).addCovers(DomainWord.PLAN))
                        .sections())
                .containsExactly(DomainWord.PLAN);
        assertThat(of(deny("1"), allow("2").supersedes(first)).sections()).isNotEmpty();
    }

    @Test
    void purposeIsPermittedByNameAlone() {
        Portfolio portfolio = with(allow("1").purpose(Purpose.of("openDay")));

        assertThat(permission(portfolio, Audience.MENTOR, Purpose.of("openDay")).sections())
                .isNotEmpty();
        assertThat(permission(portfolio, Audience.MENTOR, Purpose.of("openday")).sections())
                .isEmpty();
    }

    @Test
    void audienceThatNobodyKnowsIsPermittedNothing() {
        Audience unknown = Audience.of("advertiser");
        Permission permission = permission(with(allow("1").audience(unknown)), unknown, Purpose.SUPPORT);

        assertThat(permission.sections()).isEmpty();
        assertThat(Stream.of(FieldClass.values()).map(permission.table()::treatment))
                .containsOnly(Treatment.DROP);
    }

    @Test
    void learnerNeedsNoConsentAndCannotBeDenied() {
        Permission permission =
                permission(with(deny("1").audience(Audience.LEARNER)), Audience.LEARNER, Purpose.SUPPORT);

        assertThat(permission.sections()).hasSameSizeAs(DomainWord.known().keySet());
        assertThat(permission.until()).isEmpty();
        assertThat(Stream.of(FieldClass.values()).map(permission.table()::treatment))
                .containsOnly(Treatment.SHOW);
    }

    @Test
    void parentMayConsentAndAFriendMayNot() {
        assertThat(of(allow("1").givenBy(PARENT)).sections()).isNotEmpty();
        assertThat(of(allow("1").givenBy(FRIEND)).sections()).isEmpty();
        assertThat(of(allow("1").givenBy(PersonId.of("urn:example:nobody"))).sections())
                .isEmpty();
    }

    @Test
    void denialOfAFriendDenies() {
        assertThat(of(allow("1"), deny("2").givenBy(FRIEND)).sections()).isEmpty();
    }

    @Test
    void permissionHoldsUntilTheFirstDayOnWhichSomethingOfItDoesNot() {
        assertThat(of(allow("1").period(Period.of(day("2026-01-01"), day("2026-07-01"))))
                        .until())
                .contains(day("2026-07-01"));
        assertThat(of(allow("1"), deny("2").addCovers(DomainWord.PEER).period(Period.from(day("2026-05-01"))))
                        .until())
                .contains(day("2026-05-01"));
        assertThat(of(allow("1").withdrawn(day("2026-06-01"))).until()).contains(day("2026-06-01"));
        assertThat(of(allow("1"), allow("2").withdrawn(day("2026-06-01"))).until())
                .isEmpty();
        assertThat(of().until()).isEmpty();
    }

    @Test
    void shippedFrameworkHasARowForEveryClassAndEveryAudienceButTheLearner() {
        assertThat(Framework.leadbeater2008().getDisclosure().getClasses())
                .extracting(row -> Map.entry(row.getFieldClass(), row.getAudience()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FieldClass.values())
                        .flatMap(each -> Audience.known().values().stream()
                                .filter(audience -> !audience.equals(Audience.LEARNER))
                                .map(audience -> Map.entry(each, audience)))
                        .toList());
    }

    /** Principle of the design, whatever else the table says. */
    @Test
    void noNameAndNoFreeTextReachesAResearcherOrThePublic() {
        for (Audience audience : new Audience[] {Audience.RESEARCHER, Audience.PUBLIC}) {
            DisclosureTable table = Permission.table(Framework.leadbeater2008(), audience);
            table.model().forEach((field, fieldClass) -> {
                if (fieldClass == FieldClass.NAME || fieldClass == FieldClass.NARRATIVE) {
                    assertThat(table.treatment(field)).as(field).isEqualTo(Treatment.DROP);
                }
            });
            assertThat(table.treatment(FieldClass.IDENTIFIER)).isEqualTo(Treatment.DROP);
        }
    }

    @Test
    void whatTheModelDoesNotHaveIsNotSeen() {
        DisclosureTable table = Permission.table(Framework.leadbeater2008(), Audience.PARENT);

        assertThat(table.treatment("Learner.name")).isEqualTo(Treatment.SHOW);
        assertThat(table.treatment("Learner.shoeSize")).isEqualTo(Treatment.DROP);
        assertThat(table.audience()).isEqualTo(Audience.PARENT);
    }

    private static Consent.Builder allow(String name) {
        return Consent.builder()
                .id(ConsentId.of("urn:example:consent:" + name))
                .decision(Decision.ALLOW)
                .audience(Audience.MENTOR)
                .purpose(Purpose.SUPPORT)
                .givenBy(LEARNER)
                .period(Period.from(day("2026-01-01")));
    }

    private static Consent.Builder deny(String name) {
        return allow(name).decision(Decision.DENY);
    }

    private static Permission of(Consent.Builder... consents) {
        return permission(with(consents), Audience.MENTOR, Purpose.SUPPORT);
    }

    private static Permission permission(Portfolio portfolio, Audience audience, Purpose purpose) {
        return Permission.of(portfolio, Framework.leadbeater2008(), audience, purpose, DAY);
    }

    private static Portfolio with(Consent.Builder... consents) {
        DisclosureSection.Builder section = DisclosureSection.builder();
        Stream.of(consents).forEach(consent -> section.addConsents(consent.build()));
        return portfolio().disclosure(section.build()).build();
    }
}
