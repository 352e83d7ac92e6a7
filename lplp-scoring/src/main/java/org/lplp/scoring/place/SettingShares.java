package org.lplp.scoring.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Tier;
import org.lplp.core.place.PlacePolicy;
import org.lplp.scoring.base.Apportionment;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code place.settings}: the share of recorded learning time that was spent outside school. The settings other than school
 * contribute their shares, which sum to the value.
 */
public final class SettingShares {

    /** The code of the score. */
    public static final String CODE = "place.settings";

    private SettingShares() {}

    /**
     * Reckons where the time went.
     *
     * @param times the stretches of learning up to the day of reckoning
     * @param policy in which circle of provision each setting lies
     * @return the share of minutes outside school, 0 to 1 with six decimals, over the minutes whose setting is known
     */
    public static Scored<SettingSharesDetail> score(Collection<LearningTime> times, PlacePolicy policy) {
        Set<String> missing = new TreeSet<>();
        Map<String, Long> bySetting = new TreeMap<>();
        Map<String, Long> byTier = new TreeMap<>();
        Map<Setting, Tier> tiers = new HashMap<>();
        policy.getTiers().forEach(each -> tiers.putIfAbsent(each.getSetting(), each.getTier()));
        long all = 0;
        long home = 0;
        for (LearningTime time : times) {
            long minutes = time.minutes().filter(given -> given > 0).orElse(0);
            if (minutes == 0) {
                missing.add("minutes: of " + time.record());
                continue;
            }
            all += minutes;
            home += time.homeModule() ? minutes : 0;
            if (time.setting().isEmpty()) {
                missing.add("setting: of " + time.record());
                continue;
            }
            bySetting.merge(Figure.named(time.setting().get()), minutes, Long::sum);
            Optional.ofNullable(tiers.get(time.setting().get()))
                    .ifPresent(tier -> byTier.merge(Figure.named(tier), minutes, Long::sum));
        }
        long known = bySetting.values().stream().mapToLong(Long::longValue).sum();
        long outside = known - bySetting.getOrDefault(Setting.SCHOOL.value(), 0L);
        if (known == 0) {
            missing.add("minutes");
        }
        Optional<BigDecimal> value = known == 0
                ? Optional.empty()
                : Optional.of(Rational.of(outside, known).rounded());
        return new Scored<>(
                CODE,
                Optional.empty(),
                value,
                Optional.empty(),
                contributions(bySetting, value.orElse(BigDecimal.ZERO)),
                List.copyOf(missing),
                List.of(),
                new SettingSharesDetail(
                        known,
                        bySetting,
                        byTier,
                        home,
                        all == 0
                                ? Optional.empty()
                                : Optional.of(Rational.of(home, all).rounded())));
    }

    private static List<Contribution> contributions(Map<String, Long> bySetting, BigDecimal value) {
        List<Rational> weights = new ArrayList<>();
        bySetting.forEach((setting, minutes) ->
                weights.add(setting.equals(Setting.SCHOOL.value()) ? Rational.ZERO : Rational.of(minutes)));
        List<BigDecimal> parts = Apportionment.split(value, weights);
        List<Contribution> contributions = new ArrayList<>();
        bySetting.forEach((setting, minutes) -> contributions.add(
                new Contribution(setting, Figure.count(minutes, "minute"), parts.get(contributions.size()))));
        return contributions;
    }
}
