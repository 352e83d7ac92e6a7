package org.lplp.core.disclosure;

import java.util.List;
import java.util.Map;
import org.lplp.core.base.FieldClass;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;

/**
 * What the rules on who may see what read.
 *
 * @param classes the rows by class
 * @param fields the rows by attribute
 * @param model the class of every attribute by its name
 * @param shipped what the shipped framework says, which nobody makes milder
 */
public record DisclosurePolicyFacts(
        List<Located<ClassTreatment>> classes,
        List<Located<FieldTreatment>> fields,
        Map<String, FieldClass> model,
        DisclosurePolicy shipped) {

    /**
     * Gathers the facts.
     *
     * @param policy the policy
     * @param model the class of every attribute by its name
     * @param shipped what the shipped framework says
     * @return the facts
     */
    public static DisclosurePolicyFacts of(
            DisclosurePolicy policy, Map<String, FieldClass> model, DisclosurePolicy shipped) {
        Pointer at = Pointer.root().to("disclosure");
        return new DisclosurePolicyFacts(
                Located.each(policy.getClasses(), at.to("classes")),
                Located.each(policy.getFields(), at.to("fields")),
                model,
                shipped);
    }

    /**
     * Gives the table of an audience under the shipped framework alone.
     *
     * @param audience the audience
     * @return the table
     */
    public DisclosureTable shippedTo(Audience audience) {
        return DisclosureTable.of(audience, List.of(shipped), model);
    }
}
