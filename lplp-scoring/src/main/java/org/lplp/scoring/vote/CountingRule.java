package org.lplp.scoring.vote;

import java.math.BigDecimal;
import java.util.Objects;
import org.lplp.core.vote.VoteCompletion;
import org.lplp.core.vote.VoteMethod;
import org.lplp.core.vote.VoteUtility;
import org.lplp.core.vote.VotingRule;

/**
 * A rule with nothing left open: what a {@link VotingRule} does not say has its default.
 *
 * @param method the method
 * @param minimumVotes how many votes (or points) a proposal needs; 0 by default
 * @param skip whether the greedy method passes over what does not fit and goes on; true by default
 * @param utility what equal shares takes a funded proposal to be worth to a supporter; cost by default
 * @param completion how equal shares spends what is left; none by default
 * @param exhaustive whether raising the shares stops as soon as no further proposal fits; true by default
 * @param integral whether raising the shares begins at whole units of the currency; false by default
 * @param step by how much each voter's share is raised at a time, in units of the currency; 1 by default
 */
public record CountingRule(
        VoteMethod method,
        int minimumVotes,
        boolean skip,
        VoteUtility utility,
        VoteCompletion completion,
        boolean exhaustive,
        boolean integral,
        BigDecimal step) {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if the step is not greater than nought
     */
    public CountingRule {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(utility, "utility");
        Objects.requireNonNull(completion, "completion");
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("the step is not greater than nought");
        }
    }

    /**
     * Fills in the defaults.
     *
     * @param rule the rule as a document has it
     * @return the rule with nothing left open
     * @throws IllegalArgumentException if the step is not greater than nought
     */
    public static CountingRule of(VotingRule rule) {
        return new CountingRule(
                rule.getMethod(),
                rule.getMinimumVotes().orElse(0),
                rule.getSkip().orElse(true),
                rule.getUtility().orElse(VoteUtility.COST),
                rule.getCompletion().orElse(VoteCompletion.NONE),
                rule.getExhaustive().orElse(true),
                rule.getIntegral().orElse(false),
                rule.getStep().orElse(BigDecimal.ONE));
    }

    /** Says what of the rule its method reads. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(method.toString());
        if (method.equals(VoteMethod.GREEDY)) {
            text.append(skip ? ", skip" : ", no skip");
        }
        if (method.equals(VoteMethod.EQUAL_SHARES)) {
            text.append(", utility ").append(utility).append(", completion ").append(completion);
            if (raises()) {
                text.append(exhaustive ? ", exhaustive" : ", not exhaustive")
                        .append(integral ? ", integral" : ", not integral")
                        .append(", step ")
                        .append(step.toPlainString());
            }
        }
        if (minimumVotes > 0) {
            text.append(", minimum votes ").append(minimumVotes);
        }
        return text.toString();
    }

    /** Says whether the completion raises the shares. */
    boolean raises() {
        return completion.equals(VoteCompletion.ADD1)
                || completion.equals(VoteCompletion.ADD1U)
                || completion.equals(VoteCompletion.ADD1_COMPARISON);
    }

    /** Says whether the completion compares with the greedy method. */
    boolean compares() {
        return completion.equals(VoteCompletion.COMPARISON) || completion.equals(VoteCompletion.ADD1_COMPARISON);
    }

    /** Says whether the completion spends by votes what is left. */
    boolean fillsUp() {
        return completion.equals(VoteCompletion.UTILITARIAN) || completion.equals(VoteCompletion.ADD1U);
    }
}
