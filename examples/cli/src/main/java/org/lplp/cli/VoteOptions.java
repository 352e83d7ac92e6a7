package org.lplp.cli;

import java.math.BigDecimal;
import org.lplp.core.vote.VoteCompletion;
import org.lplp.core.vote.VoteMethod;
import org.lplp.core.vote.VoteUtility;
import org.lplp.core.vote.VotingRule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** By which rule a vote is counted. */
final class VoteOptions {

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            converter = Method.class,
            description = "greedy, phragmen or equal-shares (default: the file's own rule, else greedy).")
    private VoteMethod method;

    @Option(
            names = "--skip",
            negatable = true,
            fallbackValue = "true",
            description = "greedy: pass over what does not fit and go on, or stop there (default: --skip).")
    private Boolean skip;

    @Option(
            names = "--min-votes",
            paramLabel = "N",
            converter = Least.class,
            description = "How many votes (or points) a proposal needs (default: as the file says, else 0).")
    private Integer minimumVotes;

    @Option(
            names = "--utility",
            paramLabel = "UTILITY",
            converter = Utility.class,
            description = "equal-shares: cost or cardinality, for ballots that approve (default: cost).")
    private VoteUtility utility;

    @Option(
            names = "--completion",
            paramLabel = "COMPLETION",
            converter = Completion.class,
            description =
                    "equal-shares: none, add1, utilitarian, add1u, comparison or add1-comparison (default: none).")
    private VoteCompletion completion;

    @Option(
            names = "--exhaustive",
            negatable = true,
            fallbackValue = "true",
            description = "add1: stop as soon as nothing more fits, or not before the pool is overspent"
                    + " (default: --exhaustive).")
    private Boolean exhaustive;

    @Option(
            names = "--integral",
            negatable = true,
            fallbackValue = "true",
            description = "add1: begin at whole units of the currency, or at an equal part of the pool"
                    + " (default: --no-integral).")
    private Boolean integral;

    @Option(
            names = "--step",
            paramLabel = "N",
            converter = Step.class,
            description = "add1: raise each share by so much at a time (default: 1).")
    private BigDecimal step;

    /**
     * Gives the rule: what the user says of it, and else what the file says.
     *
     * @throws Refusal if the file names a rule that LPLP does not have, and the user names none
     */
    VotingRule rule(VoteFile vote, Main main) {
        VotingRule.Builder rule = VotingRule.builder();
        if (method != null) {
            rule.method(method);
            vote.rule().flatMap(VotingRule::getMinimumVotes).ifPresent(rule::minimumVotes);
            vote.threshold().ifPresent(rule::minimumVotes);
        } else {
            VotingRule own = vote.rule()
                    .orElseThrow(() -> new Refusal(vote.name() + ": not counted: the rule of the file, "
                            + vote.ruleName().orElse("") + ", is not one that LPLP has; say another with --rule"));
            rule.from(own);
            if (vote.ruleName().filter("unknown"::equalsIgnoreCase).isPresent()) {
                main.say(vote.name() + ": the rule of the file is unknown, so it is counted by the greedy method");
            }
        }
        if (skip != null) {
            rule.skip(skip);
        }
        if (minimumVotes != null) {
            rule.minimumVotes(minimumVotes);
        }
        if (utility != null) {
            rule.utility(utility);
        }
        if (completion != null) {
            rule.completion(completion);
        }
        if (exhaustive != null) {
            rule.exhaustive(exhaustive);
        }
        if (integral != null) {
            rule.integral(integral);
        }
        if (step != null) {
            rule.step(step);
        }
        return rule.build();
    }

    /** Reads the name of a method. */
    static final class Method implements ITypeConverter<VoteMethod> {
        @Override
        public VoteMethod convert(String value) {
            return switch (value) {
                case "greedy" -> VoteMethod.GREEDY;
                case "phragmen" -> VoteMethod.PHRAGMEN;
                case "equal-shares" -> VoteMethod.EQUAL_SHARES;
                default -> throw new TypeConversionException("not one of greedy, phragmen, equal-shares");
            };
        }
    }

    /** Reads the name of a utility. */
    static final class Utility implements ITypeConverter<VoteUtility> {
        @Override
        public VoteUtility convert(String value) {
            VoteUtility utility = VoteUtility.of(value);
            if (!utility.isKnown()) {
                throw new TypeConversionException("not one of cost, cardinality");
            }
            return utility;
        }
    }

    /** Reads the name of a completion. */
    static final class Completion implements ITypeConverter<VoteCompletion> {
        @Override
        public VoteCompletion convert(String value) {
            VoteCompletion completion =
                    value.equals("add1-comparison") ? VoteCompletion.ADD1_COMPARISON : VoteCompletion.of(value);
            if (!completion.isKnown()) {
                throw new TypeConversionException(
                        "not one of none, add1, utilitarian, add1u, comparison, add1-comparison");
            }
            return completion;
        }
    }

    /** Reads a least number of votes. */
    static final class Least implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (value.matches("[0-9]{1,9}")) {
                return Integer.valueOf(value);
            }
            throw new TypeConversionException("not a whole number from 0 on");
        }
    }

    /** Reads an amount of money greater than nought. */
    static final class Step implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String value) {
            if (value.matches("[0-9]{1,15}([.][0-9]{1,6})?") && new BigDecimal(value).signum() > 0) {
                return new BigDecimal(value);
            }
            throw new TypeConversionException("not an amount greater than 0, such as 1 or 0.5");
        }
    }
}
