package org.lplp.scoring.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.secret;
import static org.lplp.scoring.Given.sum;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.CommitmentId;
import org.lplp.core.base.CompactId;
import org.lplp.core.base.ContributionId;
import org.lplp.core.compact.Commitment;
import org.lplp.core.compact.Compact;
import org.lplp.core.compact.CompactParty;
import org.lplp.scoring.base.Scored;

class CompactHealthTest {

    private static Commitment commitment(String id, CompactParty party, String due, String met) {
        return Commitment.builder()
                .id(CommitmentId.of("urn:com:" + id))
                .party(party)
                .title(secret())
                .due(day(due))
                .metOn(Optional.ofNullable(met).map(LocalDate::parse))
                .build();
    }

    private static org.lplp.core.compact.Contribution given(String id, CompactParty party, String amount, String on) {
        return org.lplp.core.compact.Contribution.builder()
                .id(ContributionId.of("urn:giv:" + id))
                .party(party)
                .amount(BigMoney.parse(amount))
                .on(day(on))
                .build();
    }

    private static Compact.Builder compact(Commitment... commitments) {
        return Compact.builder()
                .id(CompactId.of("urn:compact:1"))
                .title(secret())
                .period(period("2025-09-01", "2026-07-20"))
                .currency(CurrencyUnit.of("GBP"))
                .addCommitments(commitments);
    }

    private static Scored<CompactHealthDetail> score(Compact.Builder compact) {
        return CompactHealth.score(compact.build(), day("2026-03-31"));
    }

    @Test
    void oneOfThreeCommitmentsIsMetAndTheFundHolds7000() {
        Scored<CompactHealthDetail> scored = score(compact(
                        commitment("1", CompactParty.SCHOOLS, "2025-10-13", "2025-10-10"),
                        commitment("2", CompactParty.PUBLIC_AGENCIES, "2026-03-30", "2026-04-02"),
                        commitment("3", CompactParty.SCHOOLS, "2026-03-31", null))
                .addContributions(
                        given("1", CompactParty.SCHOOLS, "GBP 4500.00", "2025-09-15"),
                        given("2", CompactParty.BUSINESSES, "GBP 2500.00", "2025-09-16"),
                        given("3", CompactParty.BUSINESSES, "GBP 1.00", "2026-04-01")));
        assertThat(scored.value()).contains(number("0.333333"));
        assertThat(sum(scored)).isEqualByComparingTo("0.333333");
        assertThat(scored).hasToString(documented("CompactHealthTest.oneOfThreeCommitmentsIsMetAndTheFundHolds7000"));
    }

    @Test
    void moneyOfAnotherCurrencyIsNotPooledAndSaid() {
        Scored<CompactHealthDetail> scored =
                score(compact().addContributions(given("1", CompactParty.FAMILIES, "EUR 5.00", "2025-09-15")));
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing()).containsExactly("compact.commitments", "compact.one_currency: urn:giv:1");
        assertThat(scored.detail().parties()).isEmpty();
    }
}
