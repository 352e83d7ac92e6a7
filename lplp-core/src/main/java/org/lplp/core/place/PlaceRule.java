package org.lplp.core.place;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Tier;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on places. */
public enum PlaceRule implements Rule<PlaceFacts> {

    /** A place that goes out of use before it comes into use is never open (idea 15). */
    PERIOD_BACKWARDS(
            "place.period_backwards",
            Severity.ERROR,
            15,
            Needs.RECORDS,
            (facts, out) -> Timing.backwards(facts.places(), "period", Place::getPeriod, out)),

    /** A point has a latitude and a longitude: by one alone no offer can be found for its distance (idea 13). */
    POINT_INCOMPLETE(
            "place.point_incomplete",
            Severity.ERROR,
            13,
            Needs.RECORDS,
            (facts, out) -> facts.places().stream()
                    .filter(place -> place.value().getLatitude().isPresent()
                            != place.value().getLongitude().isPresent())
                    .forEach(place ->
                            out.found(place.at(place.value().getLatitude().isPresent() ? "latitude" : "longitude")))),

    /** Zero and zero is what systems write that do not know: no place of learning lies there, out at sea (idea 13). */
    POINT_ZERO(
            "place.point_zero",
            Severity.WARNING,
            13,
            Needs.RECORDS,
            (facts, out) -> facts.places().stream()
                    .filter(place -> isZero(place.value().getLatitude())
                            && isZero(place.value().getLongitude()))
                    .forEach(place -> out.found(place.at("latitude")))),

    /** Where young people learn away from school and home (idea 15), somebody there should answer for their safety. */
    WITHOUT_SAFEGUARDING_CONTACT(
            "place.without_safeguarding_contact",
            Severity.WARNING,
            15,
            Needs.WHOLE_DOCUMENT,
            PlaceRule::withoutSafeguardingContact),

    /** Whoever answers for the safety of learners is an adult (idea 15). */
    CONTACT_UNDER_AGE(
            "place.contact_under_age",
            Severity.ERROR,
            15,
            Needs.RECORDS,
            (facts, out) -> facts.places().stream()
                    .filter(place -> place.value()
                            .getSafeguardingContact()
                            .filter(facts.minors()::contains)
                            .isPresent())
                    .forEach(place -> out.found(place.at("safeguardingContact")))),

    /** A place may lie in another circle than its setting does by the framework (idea 15): worth a second look, no more. */
    TIER_UNLIKE_SETTING("place.tier_unlike_setting", Severity.NOTE, 15, Needs.RECORDS, PlaceRule::tierUnlikeSetting),

    /** Learning is shared out over three circles (idea 15): a place that lies in none of them is left out of the picture. */
    WITHOUT_TIER("place.without_tier", Severity.WARNING, 15, Needs.WHOLE_DOCUMENT, PlaceRule::withoutTier),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE(
            "place.supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.places(), Place::getId, out));

    /** Where young people are among strangers. */
    private static final Set<Setting> AWAY =
            Set.of(Setting.THIRD_SPACE, Setting.BUSINESS, Setting.CULTURAL, Setting.OUTDOORS);

    private static final String TIERS = "framework.place.tiers";

    private final RuleSpec<PlaceFacts> spec;

    PlaceRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PlaceFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PlaceFacts> spec() {
        return spec;
    }

    private static boolean isZero(Optional<BigDecimal> degrees) {
        return degrees.isPresent() && degrees.get().signum() == 0;
    }

    private static void withoutSafeguardingContact(PlaceFacts facts, RuleOutcome out) {
        for (Located<Place> place : facts.places()) {
            boolean inUse = place.value()
                    .getPeriod()
                    .filter(period -> period.isOverOn(facts.asOf()))
                    .isEmpty();
            if (inUse
                    && AWAY.contains(place.value().getSetting())
                    && place.value().getSafeguardingContact().isEmpty()) {
                out.found(place.at());
            }
        }
    }

    private static void tierUnlikeSetting(PlaceFacts facts, RuleOutcome out) {
        for (Located<Place> place : facts.places()) {
            Optional<Tier> stated = place.value().getTier();
            if (stated.isPresent() && facts.tiers().isEmpty()) {
                out.skipped(TIERS);
                continue;
            }
            Tier usual = facts.tiers().get(place.value().getSetting());
            if (stated.isPresent() && usual != null && !usual.equals(stated.get())) {
                out.found(place.at("tier"), "tier", stated.get(), "usual", usual);
            }
        }
    }

    private static void withoutTier(PlaceFacts facts, RuleOutcome out) {
        for (Located<Place> place : facts.places()) {
            if (place.value().getTier().isPresent()) {
                continue;
            }
            if (facts.tiers().isEmpty()) {
                out.skipped(TIERS);
            } else if (!facts.tiers().containsKey(place.value().getSetting())) {
                out.found(place.at(), "setting", place.value().getSetting());
            }
        }
    }
}
