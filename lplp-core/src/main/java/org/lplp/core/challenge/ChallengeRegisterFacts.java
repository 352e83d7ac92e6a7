package org.lplp.core.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lplp.core.base.ChallengeOptionId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Standing;

/**
 * What the rules on the menu of challenges read.
 *
 * @param options the options that no other one supersedes
 * @param byId these options by id, and by those of what they replace; of two with one id, the first
 * @param policy what the framework asks of challenges
 * @param asOf the day of reckoning
 */
public record ChallengeRegisterFacts(
        List<Located<ChallengeOption>> options,
        Map<ChallengeOptionId, ChallengeOption> byId,
        ChallengePolicy policy,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param policy what the framework asks of challenges
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static ChallengeRegisterFacts of(ChallengeRegister register, ChallengePolicy policy, LocalDate asOf) {
        return new ChallengeRegisterFacts(
                Standing.located(
                        Located.each(
                                register.getOptions(),
                                Pointer.root().to("challenge").to("options")),
                        ChallengeOption::getId),
                Standing.byId(register.getOptions(), ChallengeOption::getId),
                policy,
                asOf);
    }
}
