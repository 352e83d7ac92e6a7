package org.lplp.core.enterprise;

import static org.lplp.core.document.Sample.FRIEND;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.TUTOR;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.gbp;
import static org.lplp.core.document.Sample.period;

import java.util.List;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.EnterpriseEntryId;
import org.lplp.core.base.EnterpriseId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.Text;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Sample;
import org.lplp.core.school.RosterEntry;
import org.lplp.core.school.School;
import org.lplp.core.school.SchoolRegister;

/** Tests the rules on enterprises. */
public class EnterpriseRegisterRuleTest extends RuleTest {

    static final EnterpriseId CAFE = EnterpriseId.of("urn:example:enterprise:cafe");

    @Override
    protected void add(Cases cases) {
        addEnterprises(cases);
        addEntries(cases);
        addMembers(cases);
        addSuperseding(cases);
    }

    private static void addEnterprises(Cases cases) {
        cases.rule("enterprise.period_backwards")
                .fails(
                        "role ends on the day on which it begins",
                        "/enterprise/enterprises/0/members/0/period",
                        enterprises(bare().addMembers(member(LEARNER)
                                .period(period("2025-10-01", "2025-10-01"))
                                .build())))
                .passes(
                        "role of one day",
                        enterprises(bare().addMembers(member(LEARNER)
                                .period(period("2025-10-01", "2025-10-02"))
                                .build())));
        cases.rule("enterprise.without_members")
                .fails("nobody runs the cafe", "/enterprise/enterprises/0", enterprises(bare()))
                .passes("one learner runs the cafe", enterprises(enterprise()));
        cases.rule("enterprise.without_lead")
                .fails(
                        "one learner sells and none leads",
                        "/enterprise/enterprises/0/members",
                        enterprises(bare().addMembers(member(LEARNER)
                                .role(EnterpriseRole.SALES)
                                .build())))
                .passes(
                        "one learner sells and one leads",
                        enterprises(enterprise()
                                .addMembers(member(FRIEND)
                                        .role(EnterpriseRole.SALES)
                                        .build())));
        cases.rule("enterprise.adviser_is_learner")
                .fails(
                        "friend on the roster advises",
                        "/enterprise/enterprises/0/adviser",
                        enterprises(enterprise().adviser(FRIEND)))
                .passes("teacher advises", enterprises(enterprise().adviser(TEACHER)));
    }

    private static void addEntries(Cases cases) {
        cases.rule("enterprise.two_currencies")
                .fails(
                        "income in euros and books in pounds",
                        "/enterprise/enterprises/0/entries/0/amount",
                        enterprises(enterprise()
                                .addEntries(entry("1")
                                        .amount(BigMoney.parse("EUR 12.00"))
                                        .build())))
                .passes(
                        "income and cost in pounds",
                        enterprises(enterprise()
                                .addEntries(
                                        entry("1").build(),
                                        entry("2")
                                                .kind(EnterpriseEntryKind.COST)
                                                .build())));
        cases.rule("enterprise.entry_in_future")
                .fails(
                        "income two days after the issue",
                        "/enterprise/enterprises/0/entries/0/on",
                        enterprises(enterprise()
                                .addEntries(entry("1").on(day("2026-03-06")).build())))
                .passes(
                        "income on the day of issue",
                        enterprises(enterprise()
                                .addEntries(entry("1").on(day("2026-03-04")).build())));
        cases.rule("enterprise.entry_outside_period")
                .fails(
                        "cost on the day before the start",
                        "/enterprise/enterprises/0/entries/0/on",
                        enterprises(enterprise()
                                .addEntries(entry("1").on(day("2025-08-31")).build())))
                .passes(
                        "cost on the first day",
                        enterprises(enterprise()
                                .addEntries(entry("1").on(day("2025-09-01")).build())));
    }

    private static void addMembers(Cases cases) {
        cases.rule("enterprise.member_repeated")
                .fails(
                        "lead twice on one day",
                        "/enterprise/enterprises/0/members/1",
                        enterprises(bare().addMembers(
                                        member(LEARNER)
                                                .period(period("2025-09-01", "2026-01-02"))
                                                .build(),
                                        member(LEARNER)
                                                .period(period("2026-01-01", "2026-07-01"))
                                                .build())))
                .passes(
                        "lead again from the day on which it ended",
                        enterprises(bare().addMembers(
                                        member(LEARNER)
                                                .period(period("2025-09-01", "2026-01-01"))
                                                .build(),
                                        member(LEARNER)
                                                .period(period("2026-01-01", "2026-07-01"))
                                                .build())))
                .passes(
                        "two roles at one time",
                        enterprises(enterprise()
                                .addMembers(member(LEARNER)
                                        .role(EnterpriseRole.FINANCE)
                                        .build())));
        cases.rule("enterprise.member_outside_period")
                .fails(
                        "role a day longer than the cafe",
                        "/enterprise/enterprises/0/members/0/period",
                        enterprises(bare().addMembers(member(LEARNER)
                                .period(period("2025-09-01", "2026-07-19"))
                                .build())))
                .passes(
                        "role as long as the cafe",
                        enterprises(bare().addMembers(member(LEARNER)
                                .period(period("2025-09-01", "2026-07-18"))
                                .build())))
                .passes(
                        "role that runs on while the cafe does",
                        enterprises(bare().addMembers(member(LEARNER)
                                .period(Period.from(day("2025-10-01")))
                                .build())));
        cases.rule("enterprise.member_not_learner")
                .fails(
                        "teacher leads the cafe",
                        "/enterprise/enterprises/0/members/0/learner",
                        enterprises(bare().addMembers(member(TEACHER).build())))
                .passes("learner of the roster leads the cafe", enterprises(enterprise()));
    }

    private static void addSuperseding(Cases cases) {
        cases.rule("enterprise.supersedes_in_circle")
                .fails(
                        "entry supersedes itself",
                        "/enterprise/enterprises/0/entries/0/supersedes",
                        enterprises(enterprise()
                                .addEntries(entry("1")
                                        .supersedes(RecordId.of("urn:example:enterprise-entry:1"))
                                        .build())))
                .passes(
                        "entry supersedes another",
                        enterprises(enterprise()
                                .addEntries(
                                        entry("1").build(),
                                        entry("2")
                                                .supersedes(RecordId.of("urn:example:enterprise-entry:1"))
                                                .build())));
    }

    static Enterprise.Builder bare() {
        return Enterprise.builder()
                .id(CAFE)
                .title(Text.of("Example café"))
                .kind(EnterpriseKind.CATERING)
                .period(period("2025-09-01", "2026-07-18"))
                .currency(CurrencyUnit.GBP)
                .adviser(TUTOR);
    }

    static EnterpriseMember.Builder member(PersonId learner) {
        return EnterpriseMember.builder()
                .learner(learner)
                .role(EnterpriseRole.LEAD)
                .period(period("2025-09-01", "2026-07-18"));
    }

    private static Enterprise.Builder enterprise() {
        return bare().addMembers(member(LEARNER).build());
    }

    private static EnterpriseEntry.Builder entry(String name) {
        return EnterpriseEntry.builder()
                .id(EnterpriseEntryId.of("urn:example:enterprise-entry:" + name))
                .kind(EnterpriseEntryKind.INCOME)
                .on(day("2025-11-03"))
                .amount(gbp("12.00"));
    }

    static Community enterprises(Enterprise.Builder... enterprises) {
        EnterpriseRegister.Builder register = EnterpriseRegister.builder();
        Stream.of(enterprises).forEach(enterprise -> register.addEnterprises(enterprise.build()));
        return community().school(roster()).enterprise(register.build()).build();
    }

    private static SchoolRegister roster() {
        SchoolId school = SchoolId.of("urn:example:school");
        SchoolRegister.Builder register = SchoolRegister.builder()
                .addSchools(
                        School.builder().id(school).organisation(Sample.SCHOOL).build());
        for (PersonId learner : List.of(LEARNER, FRIEND)) {
            register.addRosterEntries(RosterEntry.builder()
                    .id(learner)
                    .school(school)
                    .period(Period.from(day("2025-09-01")))
                    .addKnownBy(TEACHER)
                    .build());
        }
        return register.build();
    }
}
