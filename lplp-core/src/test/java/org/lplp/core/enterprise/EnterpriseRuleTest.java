package org.lplp.core.enterprise;

import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.gbp;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;
import static org.lplp.core.enterprise.EnterpriseRegisterRuleTest.CAFE;
import static org.lplp.core.enterprise.EnterpriseRegisterRuleTest.bare;
import static org.lplp.core.enterprise.EnterpriseRegisterRuleTest.enterprises;
import static org.lplp.core.enterprise.EnterpriseRegisterRuleTest.member;

import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.lplp.core.base.EnterpriseId;
import org.lplp.core.base.EnterpriseParticipationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Setting;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleTest;

/** Tests the rules on the learner's part in enterprises. */
public class EnterpriseRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addByItself(cases);
        addWithinCommunity(cases);
    }

    private static void addByItself(Cases cases) {
        cases.rule("enterprise.participation_backwards")
                .fails(
                        "part ends on the day on which it begins",
                        "/enterprise/participations/0/period",
                        parts(part("1").period(period("2025-10-01", "2025-10-01"))))
                .passes("part of one day", parts(part("1").period(period("2025-10-01", "2025-10-02"))));
        cases.rule("enterprise.participation_without_setting")
                .fails("part taken nobody knows where", "/enterprise/participations/0", parts(anywhere("1")))
                .passes("part taken at a business", parts(anywhere("1").setting(Setting.BUSINESS)));
        cases.rule("enterprise.given_in_future")
                .fails(
                        "minutes given in a part that begins two days after the issue",
                        "/enterprise/participations/0/period",
                        parts(part("1").period(Period.from(day("2026-03-06"))).minutes(90)))
                .passes("part begins two days after the issue", parts(part("1").period(Period.from(day("2026-03-06")))))
                .passes(
                        "minutes given on the day of issue",
                        parts(part("1").period(Period.from(day("2026-03-04"))).minutes(90)));
        cases.rule("enterprise.participation_repeated")
                .fails(
                        "one role twice on one day",
                        "/enterprise/participations/1/period",
                        parts(
                                part("1").period(period("2025-09-01", "2026-01-02")),
                                part("2").period(period("2026-01-01", "2026-07-01"))))
                .passes(
                        "one role again from the day on which it ended",
                        parts(
                                part("1").period(period("2025-09-01", "2026-01-01")),
                                part("2").period(period("2026-01-01", "2026-07-01"))))
                .passes("two roles at one time", parts(part("1"), part("2").role(EnterpriseRole.FINANCE)));
        cases.rule("enterprise.earned_in_two_currencies")
                .fails(
                        "pounds and euros of one cafe",
                        "/enterprise/participations/1/earned",
                        parts(
                                part("1").earned(gbp("5.00")),
                                part("2").role(EnterpriseRole.FINANCE).earned(BigMoney.parse("EUR 5.00"))))
                .passes(
                        "pounds of one enterprise and euros of another",
                        parts(
                                part("1").earned(gbp("5.00")),
                                part("2")
                                        .enterprise(EnterpriseId.of("urn:example:enterprise:repairs"))
                                        .earned(BigMoney.parse("EUR 5.00"))));
        cases.rule("enterprise.participation_supersedes_in_circle")
                .fails(
                        "part supersedes itself",
                        "/enterprise/participations/0/supersedes",
                        parts(part("1").supersedes(RecordId.of("urn:example:enterprise-participation:1"))))
                .passes(
                        "part supersedes another",
                        parts(part("1"), part("2").supersedes(RecordId.of("urn:example:enterprise-participation:1"))));
    }

    private static void addWithinCommunity(Cases cases) {
        Community cafe = enterprises(bare().addMembers(member(LEARNER).build()));
        cases.rule("enterprise.unknown")
                .within(cafe)
                .fails(
                        "enterprise of no community",
                        "/enterprise/participations/0/enterprise",
                        parts(part("1").enterprise(EnterpriseId.of("urn:example:enterprise:repairs"))))
                .passes("enterprise of the community", parts(part("1")));
        cases.rule("enterprise.not_a_member")
                .within(cafe)
                .fails(
                        "learner sells but is listed as lead",
                        "/enterprise/participations/0/role",
                        parts(part("1").role(EnterpriseRole.SALES)))
                .passes("learner leads and is listed as lead", parts(part("1")));
        cases.rule("enterprise.participation_outside_period")
                .within(cafe)
                .fails(
                        "part from the day before the cafe opened",
                        "/enterprise/participations/0/period",
                        parts(part("1").period(period("2025-08-31", "2026-01-01"))))
                .passes(
                        "part from the day on which the cafe opened",
                        parts(part("1").period(period("2025-09-01", "2026-01-01"))));
        cases.rule("enterprise.earned_in_other_currency")
                .within(cafe)
                .fails(
                        "euros from a cafe that counts in pounds",
                        "/enterprise/participations/0/earned",
                        parts(part("1").earned(BigMoney.parse("EUR 5.00"))))
                .passes(
                        "pounds from a cafe that counts in pounds",
                        parts(part("1").earned(gbp("5.00"))));
    }

    private static EnterpriseParticipation.Builder anywhere(String name) {
        return EnterpriseParticipation.builder()
                .id(EnterpriseParticipationId.of("urn:example:enterprise-participation:" + name))
                .enterprise(CAFE)
                .role(EnterpriseRole.LEAD)
                .period(period("2025-09-01", "2026-01-01"));
    }

    private static EnterpriseParticipation.Builder part(String name) {
        return anywhere(name).setting(Setting.SCHOOL);
    }

    private static Portfolio parts(EnterpriseParticipation.Builder... parts) {
        EnterpriseSection.Builder section = EnterpriseSection.builder();
        Stream.of(parts).forEach(part -> section.addParticipations(part.build()));
        return portfolio().enterprise(section.build()).build();
    }
}
