package org.lplp.core.enterprise;

import java.time.OffsetDateTime;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on enterprises read.
 *
 * @param enterprises the enterprises that no other one supersedes
 * @param members the pupils' roles, each with its enterprise
 * @param entries the income and costs that no other entry supersedes, each with its enterprise
 * @param issued when the document was issued
 */
public record EnterpriseRegisterFacts(
        List<Located<Enterprise>> enterprises,
        List<Nested<Enterprise, EnterpriseMember>> members,
        List<Nested<Enterprise, EnterpriseEntry>> entries,
        OffsetDateTime issued) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param issued when the document was issued
     * @return the facts
     */
    public static EnterpriseRegisterFacts of(EnterpriseRegister register, OffsetDateTime issued) {
        List<Located<Enterprise>> enterprises = Standing.located(
                Located.each(
                        register.getEnterprises(),
                        Pointer.root().to("enterprise").to("enterprises")),
                Enterprise::getId);
        return new EnterpriseRegisterFacts(
                enterprises,
                Nested.each(enterprises, "members", Enterprise::getMembers),
                Standing.nested(Nested.each(enterprises, "entries", Enterprise::getEntries), EnterpriseEntry::getId),
                issued);
    }
}
