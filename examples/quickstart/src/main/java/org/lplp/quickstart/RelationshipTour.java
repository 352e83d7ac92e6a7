package org.lplp.quickstart;

import java.time.LocalDate;
import org.lplp.core.base.*;
import org.lplp.core.document.Framework;
import org.lplp.core.people.*;
import org.lplp.core.relationship.*;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.relationship.*;

/** The heart of the source: who stands by a learner, for what, and which of the 16 cells nobody covers. */
public final class RelationshipTour {

    private static final PersonId LEARNER = PersonId.of("urn:example:rhiannon");

    private RelationshipTour() {}

    public static void main(String[] args) {
        LocalDate asOf = LocalDate.of(2026, 3, 31);
        PeopleSection people = PeopleSection.builder()
                .learner(Learner.builder().id(LEARNER).name(Text.of("Rhiannon")).build())
                .build();
        RelationshipSection ties = RelationshipSection.builder()
                .addRelationships(tie("grandmother", Sphere.FAMILY)
                        .addAspects(rated(Aspect.CARE, 5), rated(Aspect.RECOGNITION, 4))
                        .build())
                .addRelationships(tie("owen", Sphere.COMMUNITY)
                        .stance(Stance.INTERDEPENDENT)
                        .addAspects(rated(Aspect.MOTIVATION, 4), rated(Aspect.PARTICIPATION, 2))
                        .addContacts(Contact.builder()
                                .on(LocalDate.of(2026, 3, 11))
                                .minutes(20)
                                .build())
                        .build())
                .addRelationships(tie("zoe", Sphere.PEERS)
                        .addAspects(rated(Aspect.PARTICIPATION, 4))
                        .build())
                .build();

        Scored<RelationshipMapDetail> map =
                RelationshipMap.score(people, ties, Framework.leadbeater2008().getRelationship(), asOf);

        System.out.printf(
                "%d people, %d of 16 cells covered%n%n",
                map.detail().people(), map.detail().covered());
        for (Cell cell : map.detail().cells()) {
            if (cell.ties() > 0) {
                System.out.printf("  %s, %s: %s%n", cell.sphere(), cell.aspect(), cell.people());
            }
        }
        System.out.println("\nGaps to talk about: " + map.detail().gaps());
        System.out.println("\nThe score as it explains itself:\n" + map);
    }

    private static Relationship.Builder tie(String person, Sphere sphere) {
        return Relationship.builder()
                .id(RelationshipId.of("urn:example:tie:" + person))
                .person(PersonId.of("urn:example:" + person))
                .sphere(sphere);
    }

    private static AspectRating rated(Aspect aspect, int strength) {
        return AspectRating.builder()
                .aspect(aspect)
                .strength(strength)
                .ratedBy(LEARNER)
                .on(LocalDate.of(2026, 3, 2))
                .build();
    }
}
