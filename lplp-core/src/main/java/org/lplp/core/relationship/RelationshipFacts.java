package org.lplp.core.relationship;

import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on relationships read.
 *
 * @param relationships the relationships that no other one supersedes
 * @param ratings the ratings, each with its relationship
 * @param contacts the contacts, each with its relationship
 * @param voices the voices, each with its relationship
 * @param people who is who
 */
public record RelationshipFacts(
        List<Located<Relationship>> relationships,
        List<Nested<Relationship, AspectRating>> ratings,
        List<Nested<Relationship, Contact>> contacts,
        List<Nested<Relationship, Voice>> voices,
        PeopleFacts people) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param people who is who
     * @return the facts
     */
    public static RelationshipFacts of(RelationshipSection section, PeopleFacts people) {
        List<Located<Relationship>> relationships = Standing.located(
                Located.each(
                        section.getRelationships(),
                        Pointer.root().to("relationship").to("relationships")),
                Relationship::getId);
        return new RelationshipFacts(
                relationships,
                Nested.each(relationships, "aspects", Relationship::getAspects),
                Nested.each(relationships, "contacts", Relationship::getContacts),
                Nested.each(relationships, "voices", Relationship::getVoices),
                people);
    }
}
