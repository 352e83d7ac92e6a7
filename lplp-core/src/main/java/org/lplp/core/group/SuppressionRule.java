package org.lplp.core.group;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.lplp.core.base.Text;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules on the policies by which a framework withholds figures about few learners. */
public enum SuppressionRule implements Rule<GroupPolicy> {

    /** A policy that ends before it begins is never in force, and nothing would be withheld by it (idea 20). */
    EFFECTIVE_BACKWARDS(
            "group.effective_backwards",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (policy, out) -> Timing.backwards(suppressions(policy), "effective", SuppressionPolicy::getEffective, out)),

    /** Small numbers are withheld (idea 20): where a count of one is shown already, the policy withholds none. */
    WITHHOLDS_NOTHING(
            "group.withholds_nothing",
            Severity.WARNING,
            20,
            Needs.RECORDS,
            (policy, out) -> suppressions(policy).stream()
                    .filter(one -> one.value().getMinimumCount() <= 1)
                    .forEach(one -> out.found(one.at("minimumCount")))),

    /** A numerator is a part of its denominator: one that must be greater can never be shown, and no percentage ever is (idea 20). */
    NUMERATOR_ABOVE_DENOMINATOR(
            "group.numerator_above_denominator",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            SuppressionRule::numeratorAboveDenominator),

    /** A count that is left out and can be reckoned from the others is not withheld: the range it may lie in has a width (idea 20). */
    WITHOUT_WIDTH(
            "group.without_width",
            Severity.WARNING,
            20,
            Needs.RECORDS,
            (policy, out) -> suppressions(policy).stream()
                    .filter(one -> one.value().getMinimumWidth().orElse(1) < 1)
                    .forEach(one -> out.found(one.at("minimumWidth")))),

    /** One reason has one symbol, or the same gap reads differently from cell to cell (idea 20). */
    REASON_REPEATED(
            "group.reason_repeated",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (policy, out) -> suppressions(policy)
                    .forEach(one -> Among.repeated(
                            one.each("symbols", SuppressionPolicy::getSymbols),
                            SuppressionSymbol::getReason,
                            (again, first) -> out.found(
                                    again.at("reason"),
                                    "reason",
                                    again.value().getReason(),
                                    Finding.OTHER,
                                    first.at())))),

    /** A symbol tells a reader why a figure is not there (idea 20): with two meanings it tells nothing. */
    SYMBOL_SHARED("group.symbol_shared", Severity.ERROR, 20, Needs.RECORDS, SuppressionRule::symbolShared),

    /** Whoever can tell the small figure from the one withheld to protect it knows which cell is the small one (idea 20). */
    SMALL_TOLD_APART("group.small_told_apart", Severity.WARNING, 20, Needs.RECORDS, SuppressionRule::smallToldApart),

    /** An empty cell can be read as none, and a missing value is never a zero: each reason should have its symbol (idea 20). */
    REASON_WITHOUT_SYMBOL(
            "group.reason_without_symbol",
            Severity.WARNING,
            20,
            Needs.WHOLE_DOCUMENT,
            SuppressionRule::reasonWithoutSymbol);

    private final RuleSpec<GroupPolicy> spec;

    SuppressionRule(String code, Severity severity, int idea, Needs needs, BiConsumer<GroupPolicy, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<GroupPolicy> spec() {
        return spec;
    }

    private static List<Located<SuppressionPolicy>> suppressions(GroupPolicy policy) {
        return Located.each(policy.getSuppressions(), Pointer.root().to("group").to("suppressions"));
    }

    private static void numeratorAboveDenominator(GroupPolicy policy, RuleOutcome out) {
        for (Located<SuppressionPolicy> one : suppressions(policy)) {
            int count = one.value().getMinimumCount();
            int numerator = one.value().getMinimumNumerator().orElse(count);
            int denominator = one.value().getMinimumDenominator().orElse(count);
            if (numerator > denominator) {
                out.found(one.at(), "numerator", numerator, "denominator", denominator);
            }
        }
    }

    private static void symbolShared(GroupPolicy policy, RuleOutcome out) {
        for (Located<SuppressionPolicy> one : suppressions(policy)) {
            Map<Text, Located<SuppressionSymbol>> firsts = new HashMap<>();
            for (Located<SuppressionSymbol> symbol : one.each("symbols", SuppressionPolicy::getSymbols)) {
                Located<SuppressionSymbol> first =
                        firsts.putIfAbsent(symbol.value().getSymbol(), symbol);
                if (first != null && !mean(first.value()).equals(mean(symbol.value()))) {
                    out.found(symbol.at("symbol"), Finding.OTHER, first.at());
                }
            }
        }
    }

    /** What a reader may learn of a reason: a figure that is small and one that protects it look alike. */
    private static SuppressionReason mean(SuppressionSymbol symbol) {
        return symbol.getReason().equals(SuppressionReason.COMPLEMENTARY)
                ? SuppressionReason.SMALL
                : symbol.getReason();
    }

    private static void smallToldApart(GroupPolicy policy, RuleOutcome out) {
        for (Located<SuppressionPolicy> one : suppressions(policy)) {
            List<Located<SuppressionSymbol>> symbols = one.each("symbols", SuppressionPolicy::getSymbols);
            Optional<Text> small = symbols.stream()
                    .map(Located::value)
                    .filter(symbol -> symbol.getReason().equals(SuppressionReason.SMALL))
                    .map(SuppressionSymbol::getSymbol)
                    .findFirst();
            symbols.stream()
                    .filter(symbol -> symbol.value().getReason().equals(SuppressionReason.COMPLEMENTARY))
                    .filter(symbol -> small.isPresent()
                            && !small.get().equals(symbol.value().getSymbol()))
                    .forEach(symbol -> out.found(symbol.at("symbol")));
        }
    }

    private static void reasonWithoutSymbol(GroupPolicy policy, RuleOutcome out) {
        for (Located<SuppressionPolicy> one : suppressions(policy)) {
            Set<SuppressionReason> missing =
                    new LinkedHashSet<>(SuppressionReason.known().values());
            one.value().getSymbols().forEach(symbol -> missing.remove(symbol.getReason()));
            if (!missing.isEmpty()) {
                String reasons = missing.stream().map(SuppressionReason::value).collect(Collectors.joining(", "));
                out.found(one.at(), "reasons", reasons);
            }
        }
    }
}
