package org.lplp.scoring.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.secret;
import static org.lplp.scoring.Given.sum;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.EnterpriseEntryId;
import org.lplp.core.base.EnterpriseId;
import org.lplp.core.base.PersonId;
import org.lplp.core.enterprise.Enterprise;
import org.lplp.core.enterprise.EnterpriseEntry;
import org.lplp.core.enterprise.EnterpriseEntryKind;
import org.lplp.core.enterprise.EnterpriseKind;
import org.lplp.core.enterprise.EnterpriseMember;
import org.lplp.core.enterprise.EnterpriseRole;
import org.lplp.scoring.base.Scored;

class EnterpriseResultTest {

    private static EnterpriseEntry entry(String id, EnterpriseEntryKind kind, String amount, String on) {
        return EnterpriseEntry.builder()
                .id(EnterpriseEntryId.of("urn:ee:" + id))
                .kind(kind)
                .amount(BigMoney.parse(amount))
                .on(day(on))
                .description(secret())
                .build();
    }

    private static EnterpriseMember member(String id, String end) {
        return EnterpriseMember.builder()
                .learner(PersonId.of("urn:p:" + id))
                .role(EnterpriseRole.of("seller"))
                .period(period("2025-09-01", end))
                .build();
    }

    private static Enterprise.Builder enterprise(EnterpriseEntry... entries) {
        return Enterprise.builder()
                .id(EnterpriseId.of("urn:ent:1"))
                .title(secret())
                .kind(EnterpriseKind.of("food"))
                .currency(CurrencyUnit.of("GBP"))
                .period(period("2025-09-01", "2026-07-20"))
                .addEntries(entries);
    }

    private static Scored<EnterpriseResultDetail> score(Enterprise.Builder enterprise) {
        return EnterpriseResult.score(enterprise.build(), day("2026-03-31"));
    }

    @Test
    void incomeLessCostsIsTheResultToThePenny() {
        // 96.00 - 86.40 - 0.10 = 9.50; what is dated 1 April is yet to come. One of two pupils has left.
        Scored<EnterpriseResultDetail> scored = score(enterprise(
                        entry("1", EnterpriseEntryKind.COST, "GBP 86.40", "2025-10-03"),
                        entry("2", EnterpriseEntryKind.INCOME, "GBP 96.00", "2025-11-14"),
                        entry("3", EnterpriseEntryKind.COST, "GBP 0.10", "2026-03-31"),
                        entry("4", EnterpriseEntryKind.INCOME, "GBP 50.00", "2026-04-01"))
                .addMembers(member("a", "2026-07-20"), member("a", "2026-07-20"), member("b", "2026-03-31")));
        assertThat(scored.value()).contains(number("9.50"));
        assertThat(sum(scored)).isEqualByComparingTo("9.50");
        assertThat(scored).hasToString(documented("EnterpriseResultTest.incomeLessCostsIsTheResultToThePenny"));
    }

    @Test
    void anEntryThatCannotBeBookedLeavesNoResult() {
        Scored<EnterpriseResultDetail> foreign =
                score(enterprise(entry("1", EnterpriseEntryKind.COST, "EUR 1.00", "2025-10-03")));
        assertThat(foreign.value()).isEmpty();
        assertThat(foreign.missing()).containsExactly("enterprise.one_currency: urn:ee:1");
        Scored<EnterpriseResultDetail> odd =
                score(enterprise(entry("1", EnterpriseEntryKind.of("gift"), "GBP 1.00", "2025-10-03")));
        assertThat(odd.value()).isEmpty();
        assertThat(odd.missing()).containsExactly("enterprise.entries.kind: that of urn:ee:1 is not known");
        assertThat(score(enterprise()).missing()).containsExactly("enterprise.entries");
    }
}
