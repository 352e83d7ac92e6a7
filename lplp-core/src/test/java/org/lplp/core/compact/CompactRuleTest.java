package org.lplp.core.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.MENTOR;
import static org.lplp.core.document.Sample.PARENT;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.TUTOR;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.gbp;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.person;
import static org.lplp.core.document.Sample.register;

import java.util.List;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.CommitmentId;
import org.lplp.core.base.CompactId;
import org.lplp.core.base.ContributionId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Text;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.people.RoleKind;

/** Tests the rules on compacts. */
public class CompactRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addSignatures(cases);
        addCommitments(cases);
        addContributions(cases);
        addTimes(cases);
    }

    private static void addSignatures(Cases cases) {
        cases.rule("compact.not_signed")
                .fails(
                        "compact begins on the day of reckoning without families",
                        "/compact/compacts/0/signatures",
                        compacts(unsigned()
                                .period(period("2026-03-04", "2027-03-04"))
                                .commitments(commitments("2026-07-01"))
                                .addSignatures(
                                        signature(CompactParty.SCHOOLS, TUTOR).build(),
                                        signature(CompactParty.PUBLIC_AGENCIES, MENTOR)
                                                .build(),
                                        signature(CompactParty.BUSINESSES, TEACHER)
                                                .build())))
                .passes("all four parties have signed", compacts(compact()))
                .passes(
                        "compact begins tomorrow unsigned",
                        compacts(unsigned()
                                .period(period("2026-03-05", "2027-03-05"))
                                .commitments(commitments("2026-07-01"))));
        cases.rule("compact.signed_late")
                .fails(
                        "families sign on the day after the start",
                        "/compact/compacts/0/signatures/3/on",
                        compacts(signed("2025-09-02")))
                .passes("families sign on the first day", compacts(signed("2025-09-01")))
                .passes(
                        "second signature of the schools a day after the start",
                        compacts(compact()
                                .addSignatures(signature(CompactParty.SCHOOLS, OTHER)
                                        .on(day("2025-09-02"))
                                        .build())));
        cases.rule("compact.signed_twice")
                .fails(
                        "tutor signs for the schools twice",
                        "/compact/compacts/0/signatures/4",
                        compacts(compact()
                                .addSignatures(
                                        signature(CompactParty.SCHOOLS, TUTOR).build())))
                .passes(
                        "two people sign for the schools",
                        compacts(compact()
                                .addSignatures(
                                        signature(CompactParty.SCHOOLS, OTHER).build())));
        cases.rule("compact.signed_by_one_person")
                .fails(
                        "tutor signs for the schools and for families",
                        "/compact/compacts/0/signatures/4/by",
                        compacts(compact()
                                .addSignatures(
                                        signature(CompactParty.FAMILIES, TUTOR).build())))
                .passes("four people sign for four parties", compacts(compact()));
    }

    private static void addCommitments(Cases cases) {
        cases.rule("compact.commitment_without_owner")
                .fails(
                        "nobody sees to it",
                        "/compact/compacts/0/commitments/4",
                        compacts(compact()
                                .addCommitments(
                                        loose("5").due(day("2026-07-01")).build())))
                .passes(
                        "tutor sees to it",
                        compacts(compact().addCommitments(commitment("5").build())));
        cases.rule("compact.commitment_without_date")
                .fails(
                        "some day",
                        "/compact/compacts/0/commitments/4",
                        compacts(
                                compact().addCommitments(loose("5").owner(TUTOR).build())))
                .passes(
                        "by July",
                        compacts(compact().addCommitments(commitment("5").build())));
        cases.rule("compact.due_outside_period")
                .fails(
                        "due on the day after the last",
                        "/compact/compacts/0/commitments/4/due",
                        compacts(compact()
                                .addCommitments(
                                        commitment("5").due(day("2026-09-01")).build())))
                .passes(
                        "due on the last day",
                        compacts(compact()
                                .addCommitments(
                                        commitment("5").due(day("2026-08-31")).build())));
        cases.rule("compact.commitment_overdue")
                .fails(
                        "due yesterday and not met",
                        "/compact/compacts/0/commitments/4/due",
                        compacts(compact()
                                .addCommitments(
                                        commitment("5").due(day("2026-03-03")).build())))
                .passes(
                        "due today",
                        compacts(compact()
                                .addCommitments(
                                        commitment("5").due(day("2026-03-04")).build())))
                .passes(
                        "due yesterday and met late",
                        compacts(compact()
                                .addCommitments(commitment("5")
                                        .due(day("2026-03-03"))
                                        .metOn(day("2026-03-04"))
                                        .build())));
        cases.rule("compact.party_without_commitment")
                .fails(
                        "families only sign",
                        "/compact/compacts/0/commitments",
                        compacts(compact().commitments(commitments("2026-07-01").subList(0, 3))))
                .passes("each party commits itself", compacts(compact()));
    }

    private static void addContributions(Cases cases) {
        cases.rule("compact.two_currencies")
                .fails(
                        "euros in a fund of pounds",
                        "/compact/compacts/0/contributions/0/amount",
                        compacts(compact()
                                .addContributions(contribution("1")
                                        .amount(BigMoney.parse("EUR 500.00"))
                                        .build())))
                .passes(
                        "pounds in a fund of pounds",
                        compacts(compact().addContributions(contribution("1").build())));
        cases.rule("compact.contribution_outside_period")
                .fails(
                        "given on the day before the start",
                        "/compact/compacts/0/contributions/0/on",
                        compacts(compact()
                                .addContributions(
                                        contribution("1").on(day("2025-08-31")).build())))
                .passes(
                        "given on the first day",
                        compacts(compact()
                                .addContributions(
                                        contribution("1").on(day("2025-09-01")).build())));
        cases.rule("compact.towards_another_compact")
                .fails(
                        "money for a commitment of the other compact",
                        "/compact/compacts/1/contributions/0/towards",
                        compacts(compact(), another(CommitmentId.of("urn:example:commitment:1"))))
                .passes(
                        "money for a commitment of the same compact",
                        compacts(compact(), another(CommitmentId.of("urn:example:commitment:other-1"))));
    }

    private static void addTimes(Cases cases) {
        cases.rule("compact.period_backwards")
                .fails(
                        "compact ends on the day on which it begins",
                        "/compact/compacts/0/period",
                        compacts(compact().period(period("2025-09-01", "2025-09-01"))))
                .passes("compact of a year", compacts(compact()));
        cases.rule("compact.in_future")
                .fails(
                        "commitment met two days after the issue",
                        "/compact/compacts/0/commitments/4/metOn",
                        compacts(compact()
                                .addCommitments(
                                        commitment("5").metOn(day("2026-03-06")).build())))
                .passes(
                        "commitment met on the day of issue",
                        compacts(compact()
                                .addCommitments(
                                        commitment("5").metOn(day("2026-03-04")).build())));
        cases.rule("compact.supersedes_in_circle")
                .fails(
                        "commitment supersedes itself",
                        "/compact/compacts/0/commitments/4/supersedes",
                        compacts(compact()
                                .addCommitments(commitment("5")
                                        .supersedes(RecordId.of("urn:example:commitment:5"))
                                        .build())))
                .passes(
                        "commitment supersedes another",
                        compacts(compact()
                                .addCommitments(
                                        commitment("5").build(),
                                        commitment("6")
                                                .supersedes(RecordId.of("urn:example:commitment:5"))
                                                .build())));
    }

    @Test
    void oneFindingNamesEveryPartyThatHasNotSigned() {
        Community unsigned = compacts(unsigned().commitments(commitments("2026-07-01")));

        assertThat(
                        RuleBook.standard()
                                .check(unsigned, Framework.leadbeater2008(), day("2026-03-04"))
                                .findings()
                                .stream())
                .filteredOn(finding -> finding.code().equals("compact.not_signed"))
                .extracting(finding -> finding.arguments().get("parties"))
                .containsExactly("schools, publicAgencies, businesses, families");
    }

    private static final PersonId OTHER = PersonId.of("urn:example:person:other");

    private static Compact.Builder unsigned() {
        return Compact.builder()
                .id(CompactId.of("urn:example:compact"))
                .title(Text.of("Example compact"))
                .period(period("2025-09-01", "2026-09-01"))
                .currency(CurrencyUnit.GBP);
    }

    private static Compact.Builder signed(String families) {
        return unsigned()
                .addSignatures(
                        signature(CompactParty.SCHOOLS, TUTOR).build(),
                        signature(CompactParty.PUBLIC_AGENCIES, MENTOR).build(),
                        signature(CompactParty.BUSINESSES, TEACHER).build(),
                        signature(CompactParty.FAMILIES, PARENT)
                                .on(day(families))
                                .build())
                .commitments(commitments("2026-07-01"));
    }

    private static Compact.Builder compact() {
        return signed("2025-07-01");
    }

    /** Another compact, of which a contribution is meant for a commitment. */
    private static Compact.Builder another(CommitmentId towards) {
        List<Commitment> own = commitments("2026-07-01").stream()
                .map(commitment -> Commitment.builder()
                        .from(commitment)
                        .id(CommitmentId.of(commitment.getId().value().replace("commitment:", "commitment:other-")))
                        .build())
                .toList();
        return compact()
                .id(CompactId.of("urn:example:compact:other"))
                .commitments(own)
                .addContributions(contribution("1").towards(towards).build());
    }

    private static Signature.Builder signature(CompactParty party, PersonId by) {
        return Signature.builder().party(party).by(by).on(day("2025-07-01"));
    }

    /** One commitment of each party. */
    private static List<Commitment> commitments(String due) {
        return Stream.of(CompactParty.values())
                .map(party -> commitment(String.valueOf(party.ordinal() + 1))
                        .party(party)
                        .due(day(due))
                        .build())
                .toList();
    }

    private static Commitment.Builder loose(String name) {
        return Commitment.builder()
                .id(CommitmentId.of("urn:example:commitment:" + name))
                .party(CompactParty.SCHOOLS)
                .title(Text.of("Open the workshop in the evening"));
    }

    private static Commitment.Builder commitment(String name) {
        return loose(name).owner(TUTOR).due(day("2026-07-01"));
    }

    private static Contribution.Builder contribution(String name) {
        return Contribution.builder()
                .id(ContributionId.of("urn:example:contribution:" + name))
                .party(CompactParty.BUSINESSES)
                .on(day("2025-11-03"))
                .amount(gbp("500.00"));
    }

    private static Community compacts(Compact.Builder... compacts) {
        CompactRegister.Builder section = CompactRegister.builder();
        Stream.of(compacts).forEach(compact -> section.addCompacts(compact.build()));
        return community()
                .people(register()
                        .addPeople(
                                person(PARENT, "Eluned Example", RoleKind.PARENT)
                                        .adult(true)
                                        .build(),
                                person(OTHER, "Olwen Example", RoleKind.HEADTEACHER)
                                        .adult(true)
                                        .build())
                        .build())
                .compact(section.build())
                .build();
    }
}
