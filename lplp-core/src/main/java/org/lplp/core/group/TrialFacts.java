package org.lplp.core.group;

import java.time.OffsetDateTime;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on trials read.
 *
 * @param trials the trials that no other one supersedes
 * @param arms their arms, each with its trial
 * @param issuedAt when the document was issued
 */
public record TrialFacts(List<Located<Trial>> trials, List<Nested<Trial, TrialArm>> arms, OffsetDateTime issuedAt) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param issuedAt when the document was issued
     * @return the facts
     */
    public static TrialFacts of(GroupRegister register, OffsetDateTime issuedAt) {
        List<Located<Trial>> trials = Standing.located(
                Located.each(register.getTrials(), Pointer.root().to("group").to("trials")), Trial::getId);
        return new TrialFacts(trials, Nested.each(trials, "arms", Trial::getArms), issuedAt);
    }
}
