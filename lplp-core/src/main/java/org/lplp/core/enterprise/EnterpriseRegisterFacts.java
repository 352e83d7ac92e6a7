package org.lplp.core.enterprise;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lplp.core.base.EnterpriseId;
import org.lplp.core.base.PersonId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on enterprises read.
 *
 * @param enterprises the enterprises that no other one supersedes
 * @param byId these enterprises by id, and by those of what they replace; of two with one id, the first
 * @param members the pupils' roles, each with its enterprise
 * @param rolesByLearner the pupils' roles by pupil, each with its enterprise
 * @param entries the income and costs that no other entry supersedes, each with its enterprise
 * @param issued when the document was issued
 */
public record EnterpriseRegisterFacts(
        List<Located<Enterprise>> enterprises,
        Map<EnterpriseId, Enterprise> byId,
        List<Nested<Enterprise, EnterpriseMember>> members,
        Map<PersonId, List<Nested<Enterprise, EnterpriseMember>>> rolesByLearner,
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
        List<Nested<Enterprise, EnterpriseMember>> members =
                Nested.each(enterprises, "members", Enterprise::getMembers);
        return new EnterpriseRegisterFacts(
                enterprises,
                Standing.byId(register.getEnterprises(), Enterprise::getId),
                members,
                members.stream()
                        .collect(Collectors.groupingBy(
                                member -> member.part().value().getLearner())),
                Standing.nested(Nested.each(enterprises, "entries", Enterprise::getEntries), EnterpriseEntry::getId),
                issued);
    }
}
