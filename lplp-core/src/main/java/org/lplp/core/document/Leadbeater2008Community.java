package org.lplp.core.document;

import java.time.LocalDate;
import org.lplp.core.base.Period;
import org.lplp.core.base.Setting;
import org.lplp.core.base.SuppressionId;
import org.lplp.core.base.Text;
import org.lplp.core.base.Tier;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.group.GroupPolicy;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.core.group.SuppressionReason;
import org.lplp.core.group.SuppressionSymbol;
import org.lplp.core.place.PlacePolicy;
import org.lplp.core.place.SettingTier;
import org.lplp.core.school.SchoolPolicy;
import org.lplp.core.school.UnitSize;

/** The figures of {@link Leadbeater2008} on schools, groups and places. */
final class Leadbeater2008Community {

    private Leadbeater2008Community() {}

    static SchoolPolicy school() {
        return SchoolPolicy.builder()
                .unitSize(UnitSize.builder()
                        // Idea 4: 450 learners as the target, 500 as the ceiling.
                        .target(450)
                        .ceiling(500)
                        .source(Text.of("Leadbeater (2008), idea 4"))
                        .build())
                .build();
    }

    /** Idea 20 publishes figures of groups; from how many learners on, the source does not say. */
    static GroupPolicy group() {
        return GroupPolicy.builder()
                .addSuppressions(
                        suppression("small-numbers", "Small numbers")
                                // LPLP's default: counts below 5 are withheld, those of none with them.
                                .minimumCount(5)
                                // Nor does what is published tell of fewer than 5 together, by taking totals apart.
                                .minimumWidth(5)
                                .source(Text.of("LPLP's default"))
                                .build(),
                        suppression("performance-tables-england", "Performance tables, England")
                                // The Department for Education lowered the least cohort from 11 to 6 in 2011, whatever
                                // the numerator.
                                .minimumCount(6)
                                .minimumNumerator(0)
                                .wholeShown(true)
                                .effective(Period.from(LocalDate.of(2011, 9, 1)))
                                .source(
                                        Text.of(
                                                "Department for Education, school performance tables since 2011: results of at least six pupils"))
                                .build())
                .build();
    }

    /** The symbols are those of the Government Statistical Service; its "c" covers what is small and what protects it. */
    private static SuppressionPolicy.Builder suppression(String name, String title) {
        return SuppressionPolicy.builder()
                .id(SuppressionId.of("urn:lplp:suppression:" + name))
                .version(VersionLabel.of("1.0"))
                .title(Text.of(title))
                .addSymbols(
                        symbol(SuppressionReason.SMALL, "c"),
                        symbol(SuppressionReason.COMPLEMENTARY, "c"),
                        symbol(SuppressionReason.NOT_APPLICABLE, "z"),
                        symbol(SuppressionReason.NOT_AVAILABLE, "x"),
                        symbol(SuppressionReason.LOW, "low"));
    }

    private static SuppressionSymbol symbol(SuppressionReason reason, String symbol) {
        return SuppressionSymbol.builder()
                .reason(reason)
                .symbol(Text.of(symbol))
                .build();
    }

    /**
     * Idea 15: learning lies in three circles, schools, the third spaces between school and home, and the community at large; which
     * setting lies in which is LPLP's reading. A virtual place can be any of them, so each says itself.
     */
    static PlacePolicy place() {
        return PlacePolicy.builder()
                .addTiers(
                        tier(Setting.SCHOOL, Tier.FORMAL),
                        tier(Setting.THIRD_SPACE, Tier.INTERMEDIATE),
                        tier(Setting.CULTURAL, Tier.INTERMEDIATE),
                        tier(Setting.BUSINESS, Tier.WIDER),
                        tier(Setting.HOME, Tier.WIDER),
                        tier(Setting.OUTDOORS, Tier.WIDER))
                .build();
    }

    private static SettingTier tier(Setting setting, Tier tier) {
        return SettingTier.builder().setting(setting).tier(tier).build();
    }
}
