package org.lplp.core.code;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the code lists of a framework. */
public enum CodeRule implements Rule<CodeFacts> {

    /** A code that stands twice on its list has two meanings, or two places in the order, and nobody can tell which one holds. */
    CODE_REPEATED(
            "code.code_repeated",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> facts.lists()
                    .forEach(list -> Among.repeated(
                            list.each("codes", CodeList::getCodes),
                            ListedCode::getCode,
                            (again, first) -> out.found(again.at("code"), Finding.OTHER, first.at())))),

    /** A version names one state of a list: with two lists of one type and version nobody can say by which a file was judged. */
    LIST_REPEATED(
            "code.list_repeated",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Among.repeated(
                    facts.lists(),
                    list -> List.of(list.getType(), list.getVersion()),
                    (again, first) -> out.found(again.at("version"), Finding.OTHER, first.at()))),

    /** A list of a type that LPLP does not have judges nothing, so a slip in the type's name leaves LPLP's own list in force. */
    TYPE_UNKNOWN("code.type_unknown", Severity.WARNING, 0, Needs.RECORDS, CodeRule::typeUnknown),

    /** A list replaces what LPLP knows, so under a list without codes every code of its type is wrong. */
    LIST_EMPTY("code.list_empty", Severity.WARNING, 0, Needs.WHOLE_DOCUMENT, CodeRule::listEmpty),

    /** Rules that ask who is older go by the order of the year groups, which is that of the ages at which learners enter them. */
    AGES_OUT_OF_ORDER(
            "code.ages_out_of_order",
            Severity.WARNING,
            0,
            Needs.RECORDS,
            (facts, out) -> requireRising(facts, "minimumAge", ListedCode::getMinimumAge, out)),

    /** A key stage is a run of year groups: one that comes back after a later one points at a slip in the order or in the stage. */
    KEY_STAGES_OUT_OF_ORDER(
            "code.key_stages_out_of_order",
            Severity.WARNING,
            0,
            Needs.RECORDS,
            (facts, out) -> requireRising(facts, "keyStage", code -> keyStage(facts, code), out));

    private final RuleSpec<CodeFacts> spec;

    CodeRule(String code, Severity severity, int idea, Needs needs, BiConsumer<CodeFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CodeFacts> spec() {
        return spec;
    }

    private static void typeUnknown(CodeFacts facts, RuleOutcome out) {
        for (Located<CodeList> list : facts.lists()) {
            if (!facts.types().contains(list.value().getType().value())) {
                out.found(list.at("type"));
            }
        }
    }

    private static void listEmpty(CodeFacts facts, RuleOutcome out) {
        for (Located<CodeList> list : facts.lists()) {
            if (list.value().getCodes().isEmpty()) {
                out.found(list.at());
            }
        }
    }

    /** Of the codes of a list that have the number, each must have at least that of the one before it. */
    private static void requireRising(
            CodeFacts facts, String member, Function<ListedCode, Optional<Integer>> number, RuleOutcome out) {
        for (Located<CodeList> list : facts.lists()) {
            int before = Integer.MIN_VALUE;
            for (Located<ListedCode> code : list.each("codes", CodeList::getCodes)) {
                int own = number.apply(code.value()).orElse(before);
                if (own < before) {
                    out.found(code.at(member));
                }
                before = own;
            }
        }
    }

    private static Optional<Integer> keyStage(CodeFacts facts, ListedCode code) {
        OptionalInt position = code.getKeyStage().map(facts.codes()::position).orElse(OptionalInt.empty());
        return position.isPresent() ? Optional.of(position.getAsInt()) : Optional.empty();
    }
}
