package org.lplp.core.vetting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.AccreditationId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.Standing;

/**
 * What the rules on checks and accreditations read; rules of other words ask it who may work with learners.
 *
 * @param vettings the checks that no other one supersedes
 * @param accreditations the accreditations that no other one supersedes
 * @param accreditationById these accreditations by id, and by those of what they replace; of two with one id, the first
 * @param clearances who may do each activity for which the framework asks for a check
 * @param policy whom the framework wants checked
 * @param issuedAt when the document was issued
 * @param asOf the day of reckoning
 */
public record VettingFacts(
        List<Located<Vetting>> vettings,
        List<Located<Accreditation>> accreditations,
        Map<AccreditationId, Accreditation> accreditationById,
        Map<VettedActivity, Clearance> clearances,
        VettingPolicy policy,
        OffsetDateTime issuedAt,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param policy whom the framework wants checked
     * @param issuedAt when the document was issued
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static VettingFacts of(
            VettingRegister register, VettingPolicy policy, OffsetDateTime issuedAt, LocalDate asOf) {
        Pointer at = Pointer.root().to("vetting");
        List<Located<Vetting>> vettings =
                Standing.located(Located.each(register.getVettings(), at.to("vettings")), Vetting::getId);
        Map<VettedActivity, Clearance> clearances = new HashMap<>();
        for (VettingRequirement requirement : policy.getRequirements()) {
            clearances.computeIfAbsent(requirement.getActivity(), none -> new Clearance(requirement, vettings));
        }
        return new VettingFacts(
                vettings,
                Standing.located(
                        Located.each(register.getAccreditations(), at.to("accreditations")), Accreditation::getId),
                Standing.byId(register.getAccreditations(), Accreditation::getId),
                clearances,
                policy,
                issuedAt,
                asOf);
    }

    /**
     * Gives a rule who may do an activity, or says in its name that it was skipped because the framework asks for no check.
     *
     * @param activity the activity
     * @param out where the rule says why it could not look
     * @return who is cleared for it; empty if the framework has no requirement for it
     */
    public Optional<Clearance> clearance(VettedActivity activity, RuleOutcome out) {
        Optional<Clearance> clearance = Optional.ofNullable(clearances.get(activity));
        if (clearance.isEmpty()) {
            out.skipped("framework.vetting.requirements");
        }
        return clearance;
    }
}
