package org.lplp.core.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lplp.core.base.Code;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;

/**
 * What the rules on code lists read.
 *
 * @param lists the lists
 * @param types the names of the types of code that the model has
 * @param codes the codes that the lists set in place of LPLP's own
 */
public record CodeFacts(List<Located<CodeList>> lists, Set<String> types, ListedCodes codes) {

    /**
     * Gathers the facts.
     *
     * @param policy the lists
     * @param types the types of code that the model has
     * @return the facts
     */
    public static CodeFacts of(CodePolicy policy, Set<Class<? extends Code>> types) {
        return new CodeFacts(
                Located.each(policy.getLists(), Pointer.root().to("code").to("lists")),
                types.stream().map(ListedCodes::name).collect(Collectors.toSet()),
                listed(policy));
    }

    /**
     * Gives the codes that a framework sets in place of LPLP's own.
     *
     * @param policy the lists
     * @return the codes by type; lists of one type count together, in order
     */
    public static ListedCodes listed(CodePolicy policy) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (CodeList list : policy.getLists()) {
            List<String> codes = lists.computeIfAbsent(list.getType().value(), none -> new ArrayList<>());
            list.getCodes().forEach(code -> codes.add(code.getCode().value()));
        }
        return ListedCodes.of(lists);
    }
}
