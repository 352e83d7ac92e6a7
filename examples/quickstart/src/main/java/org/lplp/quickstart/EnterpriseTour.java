package org.lplp.quickstart;

import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.*;
import org.lplp.core.enterprise.*;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.enterprise.*;

/** Idea 14: school as a productive enterprise. Learners run something that somebody wants, with books that balance. */
public final class EnterpriseTour {

    private EnterpriseTour() {}

    public static void main(String[] args) {
        Period year = Period.from(LocalDate.of(2025, 9, 1));
        Enterprise boxes = Enterprise.builder()
                .id(EnterpriseId.of("urn:example:enterprise"))
                .title(Text.of("Vegetable boxes"))
                .kind(EnterpriseKind.GROWING)
                .currency(CurrencyUnit.GBP)
                .period(year)
                .addMembers(member("rhiannon", EnterpriseRole.FINANCE, year))
                .addMembers(member("zoe", EnterpriseRole.SALES, year))
                .addEntries(entry("1", EnterpriseEntryKind.COST, "2025-10-03", "86.40"))
                .addEntries(entry("2", EnterpriseEntryKind.INCOME, "2026-02-20", "96.00"))
                .addEntries(entry("3", EnterpriseEntryKind.INCOME, "2026-03-20", "120.00"))
                .build();

        Scored<EnterpriseResultDetail> result = EnterpriseResult.score(boxes, LocalDate.of(2026, 3, 31));

        System.out.printf(
                "income %s, costs %s%n",
                result.detail().income(), result.detail().costs());
        System.out.printf("%d learners run it%n", result.detail().learners());
        System.out.println("\nThe score as it explains itself:\n" + result);
    }

    private static EnterpriseMember member(String name, EnterpriseRole role, Period period) {
        return EnterpriseMember.builder()
                .learner(PersonId.of("urn:example:" + name))
                .role(role)
                .period(period)
                .build();
    }

    private static EnterpriseEntry entry(String id, EnterpriseEntryKind kind, String on, String pounds) {
        return EnterpriseEntry.builder()
                .id(EnterpriseEntryId.of("urn:example:entry:" + id))
                .kind(kind)
                .on(LocalDate.parse(on))
                .amount(BigMoney.parse("GBP " + pounds))
                .build();
    }
}
