package org.lplp.io.interop.pabulib;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.vote.VoteCompletion;
import org.lplp.core.vote.VoteMethod;
import org.lplp.core.vote.VotingRule;

/** Pabulib's names of rules. */
final class RuleName {

    /** The key of the least score that a project needs. */
    static final String THRESHOLD = "min_project_score_threshold";

    private static final String EQUAL_SHARES = "equalshares";

    private static final Map<String, VoteCompletion> COMPLETIONS = Map.of(
            "", VoteCompletion.NONE,
            "/add1", VoteCompletion.ADD1,
            "/add1u", VoteCompletion.ADD1U,
            "/utilitarian", VoteCompletion.UTILITARIAN,
            "/comparison", VoteCompletion.COMPARISON,
            "-comparison", VoteCompletion.COMPARISON,
            "/none", VoteCompletion.NONE,
            "/add1-comparison", VoteCompletion.ADD1_COMPARISON);

    private RuleName() {}

    static Optional<VotingRule> rule(PabulibFile file) {
        String name = file.value("rule").orElse("greedy").toLowerCase(Locale.ROOT);
        VotingRule.Builder rule = VotingRule.builder();
        file.threshold().ifPresent(rule::minimumVotes);
        switch (name) {
            case "greedy", "greedy-threshold", "unknown" -> {
                return Optional.of(rule.method(VoteMethod.GREEDY).build());
            }
            case "greedy-no-skip" -> {
                return Optional.of(rule.method(VoteMethod.GREEDY).skip(false).build());
            }
            case "phragmen" -> {
                return Optional.of(rule.method(VoteMethod.PHRAGMEN).build());
            }
            default -> {
                if (!name.startsWith(EQUAL_SHARES)) {
                    return Optional.empty();
                }
                VoteCompletion completion = COMPLETIONS.get(name.substring(EQUAL_SHARES.length()));
                return Optional.ofNullable(completion)
                        .map(it -> rule.method(VoteMethod.EQUAL_SHARES)
                                .completion(it)
                                .build());
            }
        }
    }

    /** Gives the least whole number of votes that reaches a threshold. */
    static int whole(BigDecimal least) {
        return least.setScale(0, RoundingMode.CEILING)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValueExact();
    }

    static String of(VotingRule rule) {
        if (rule.getMethod().equals(VoteMethod.EQUAL_SHARES)) {
            VoteCompletion completion = rule.getCompletion().orElse(VoteCompletion.NONE);
            return EQUAL_SHARES
                    + switch (completion.value()) {
                        case "none" -> "";
                        case "comparison" -> "-comparison";
                        case "add1Comparison" -> "/add1-comparison";
                        default -> "/" + completion.value();
                    };
        }
        if (!rule.getMethod().equals(VoteMethod.GREEDY)) {
            return rule.getMethod().value();
        }
        if (!rule.getSkip().orElse(true)) {
            return "greedy-no-skip";
        }
        return rule.getMinimumVotes().orElse(0) > 0 ? "greedy-threshold" : "greedy";
    }
}
