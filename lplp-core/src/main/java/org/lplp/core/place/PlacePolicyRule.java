package org.lplp.core.place;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on how a framework reads places. */
public enum PlacePolicyRule implements Rule<PlacePolicy> {

    /** A setting lies in one of the three circles (idea 15): in two, its learning would count twice. */
    SETTING_REPEATED(
            "place.setting_repeated",
            Severity.ERROR,
            15,
            Needs.RECORDS,
            (policy, out) -> Among.repeated(
                    Located.each(policy.getTiers(), Pointer.root().to("place").to("tiers")),
                    SettingTier::getSetting,
                    (again, first) -> out.found(
                            again.at("setting"), "setting", again.value().getSetting(), Finding.OTHER, first.at())));

    private final RuleSpec<PlacePolicy> spec;

    PlacePolicyRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PlacePolicy, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PlacePolicy> spec() {
        return spec;
    }
}
