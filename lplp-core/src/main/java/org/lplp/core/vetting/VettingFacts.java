package org.lplp.core.vetting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.Standing;

/**
 * What the rules on checks and accreditations read; rules of other words ask it who may work with learners.
 *
 * @param vettings the checks that no other one supersedes
 * @param accreditations the accreditations that no other one supersedes
 * @param policy whom the framework wants checked
 * @param issuedAt when the document was issued
 * @param asOf the day of reckoning
 */
public record VettingFacts(
        List<Located<Vetting>> vettings,
        List<Located<Accreditation>> accreditations,
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
        return new VettingFacts(
                Standing.located(Located.each(register.getVettings(), at.to("vettings")), Vetting::getId),
                Standing.located(
                        Located.each(register.getAccreditations(), at.to("accreditations")), Accreditation::getId),
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
        Optional<VettingRequirement> requirement = policy.getRequirements().stream()
                .filter(one -> one.getActivity().equals(activity))
                .findFirst();
        if (requirement.isEmpty()) {
            out.skipped("framework.vetting.requirements");
        }
        return requirement.map(this::clearance);
    }

    /** Gives who is cleared by a requirement. */
    Clearance clearance(VettingRequirement requirement) {
        return new Clearance(requirement, vettings);
    }
}
