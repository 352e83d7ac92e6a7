package org.lplp.scoring.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lplp.scoring.Given.LEARNER;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.learner;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.secret;
import static org.lplp.scoring.Given.sum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.RelationshipId;
import org.lplp.core.base.Sphere;
import org.lplp.core.base.Stance;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.people.Person;
import org.lplp.core.relationship.AspectRating;
import org.lplp.core.relationship.Contact;
import org.lplp.core.relationship.Relationship;
import org.lplp.core.relationship.RelationshipPolicy;
import org.lplp.core.relationship.RelationshipSection;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Scored;

class RelationshipMapTest {

    private static final LocalDate AS_OF = day("2026-03-31");
    private static final RelationshipPolicy FROM_THREE =
            RelationshipPolicy.builder().minimumStrength(3).recencyDays(90).build();

    private static PersonId person(String name) {
        return PersonId.of("urn:p:" + name);
    }

    private static Relationship.Builder tie(String id, String person, Sphere sphere) {
        return Relationship.builder()
                .id(RelationshipId.of("urn:r:" + id))
                .person(person(person))
                .sphere(sphere);
    }

    private static AspectRating rating(Aspect aspect, int strength) {
        return rating(aspect, strength, LEARNER, "2026-01-10");
    }

    private static AspectRating rating(Aspect aspect, int strength, PersonId by, String on) {
        return AspectRating.builder()
                .aspect(aspect)
                .strength(strength)
                .ratedBy(by)
                .on(day(on))
                .build();
    }

    private static Contact contact(String on) {
        return Contact.builder().on(day(on)).build();
    }

    private static PeopleSection people(Person... people) {
        return PeopleSection.builder()
                .learner(learner().build())
                .addPeople(people)
                .build();
    }

    private static Person adult(String name) {
        return Person.builder().id(person(name)).name(secret()).adult(true).build();
    }

    private static Person child(String name) {
        return Person.builder().id(person(name)).name(secret()).adult(false).build();
    }

    private static Scored<RelationshipMapDetail> map(Relationship... ties) {
        return map(FROM_THREE, ties);
    }

    private static Scored<RelationshipMapDetail> map(RelationshipPolicy policy, Relationship... ties) {
        RelationshipSection section =
                RelationshipSection.builder().addRelationships(ties).build();
        return RelationshipMap.score(people(), section, policy, AS_OF);
    }

    @Test
    void threePeopleCoverFiveOfSixteenCells() {
        // From strength 3 on: parent gives care (5) and motivation (3), not participation (2); teacher gives
        // recognition (4) and
        // motivation (4); friend gives care (4). That is 5 of 16 cells = 0.3125, and 3 of them by different people.
        Relationship parent = tie("1", "parent", Sphere.FAMILY)
                .stance(Stance.INTERDEPENDENT)
                .addAspects(rating(Aspect.CARE, 5), rating(Aspect.MOTIVATION, 3), rating(Aspect.PARTICIPATION, 2))
                .addContacts(contact("2026-03-30"))
                .build();
        Relationship teacher = tie("2", "teacher", Sphere.SCHOOL)
                .stance(Stance.DEPENDENT)
                .addAspects(rating(Aspect.RECOGNITION, 4), rating(Aspect.MOTIVATION, 4))
                .build();
        Relationship friend = tie("3", "friend", Sphere.PEERS)
                .stance(Stance.INTERDEPENDENT)
                .addAspects(rating(Aspect.CARE, 4))
                .build();
        RelationshipSection section = RelationshipSection.builder()
                .addRelationships(parent, teacher, friend)
                .build();
        Scored<RelationshipMapDetail> scored = RelationshipMap.score(
                people(adult("parent"), adult("teacher"), child("friend")), section, FROM_THREE, AS_OF);

        assertThat(scored.value()).contains(number("0.312500"));
        RelationshipMapDetail detail = scored.detail();
        assertThat(detail.covered()).isEqualTo(5);
        assertThat(detail.distinct()).isEqualTo(3);
        assertThat(detail.people()).isEqualTo(3);
        // Aspects given: parent 2, teacher 2, friend 1; 5 / 3.
        assertThat(detail.multiplexity()).contains(number("1.666667"));
        // One tie in each of three spheres, p = 1/3: (1 − 3/9) / (3/4) = 8/9, and log2 3.
        assertThat(detail.diversity().blau().orElseThrow()).isEqualTo(8.0 / 9);
        assertThat(detail.diversity().shannon().orElseThrow()).isCloseTo(1.584962500721156, within(1e-14));
        assertThat(detail.stances()).isEqualTo(Map.of(Stance.DEPENDENT, 1, Stance.INTERDEPENDENT, 2));
        // (5 + 3 + 2) / 3
        assertThat(detail.ties().get(0).strength()).contains(number("3.333333"));
        assertThat(detail.sphereMinima()).containsEntry(Sphere.FAMILY, 0).containsEntry(Sphere.COMMUNITY, 0);
        assertThat(scored).hasToString(documented("RelationshipMapTest.threePeopleCoverFiveOfSixteenCells"));
    }

    @Test
    void oneAdultFillingAllCellsIsOneSupport() {
        Relationship[] ties = new Relationship[4];
        for (Sphere sphere : Sphere.values()) {
            Relationship.Builder tie = tie("" + sphere.ordinal(), "coach", sphere);
            for (Aspect aspect : Aspect.values()) {
                tie.addAspects(rating(aspect, 5));
            }
            ties[sphere.ordinal()] = tie.build();
        }
        Scored<RelationshipMapDetail> scored = map(ties);
        assertThat(scored.value()).contains(number("1.000000"));
        assertThat(scored.detail().distinct()).isEqualTo(1);
        assertThat(scored.detail().people()).isEqualTo(1);
        assertThat(scored.detail().multiplexity()).contains(number("4.000000"));
        assertThat(scored.detail().diversity().blau()).hasValue(1.0);
        assertThat(scored.detail().diversity().shannon()).hasValue(2.0);
        assertThat(scored.missing()).isEmpty();
    }

    @Test
    void aPersonMovesToAnotherCellWhereThatMakesRoom() {
        // a could take either cell, b only the first: both cells are covered by different people if a moves to the
        // second.
        Relationship a = tie("1", "a", Sphere.SCHOOL)
                .addAspects(rating(Aspect.PARTICIPATION, 4), rating(Aspect.RECOGNITION, 4))
                .build();
        Relationship b = tie("2", "b", Sphere.SCHOOL)
                .addAspects(rating(Aspect.PARTICIPATION, 4))
                .build();
        assertThat(map(a, b).detail().distinct()).isEqualTo(2);
        Cell participation = map(a, b).detail().cells().get(0);
        assertThat(participation.name()).isEqualTo("school/participation");
        assertThat(participation.people()).containsExactly(person("a"), person("b"));
        assertThat(map(a, b).contributions().get(0))
                .isEqualTo(new Contribution(
                        "school/participation", "covered by 2 ties to 2 people, strength up to 4", number("0.062500")));
    }

    @Test
    void aTieOutsideItsPeriodDoesNotCount() {
        Relationship.Builder tie = tie("1", "a", Sphere.PEERS).addAspects(rating(Aspect.CARE, 5));
        assertThat(map(tie.period(period("2025-09-01", "2026-03-31")).build()).value())
                .contains(number("0.000000"));
        assertThat(map(tie.period(period("2025-09-01", "2026-04-01")).build()).value())
                .contains(number("0.062500"));
        assertThat(map(tie.period(Period.from(day("2026-04-01"))).build()).value())
                .contains(number("0.000000"));
        assertThat(map(tie.period(Optional.empty()).build()).value()).contains(number("0.062500"));
    }

    @Test
    void theLatestRatingOnOrBeforeTheDayCounts() {
        Relationship tie = tie("1", "a", Sphere.PEERS)
                .addAspects(
                        rating(Aspect.CARE, 5, LEARNER, "2026-04-01"),
                        rating(Aspect.CARE, 2, LEARNER, "2026-03-31"),
                        rating(Aspect.CARE, 4, LEARNER, "2026-01-01"))
                .build();
        assertThat(map(tie).detail().ties().get(0).aspects()).isEqualTo(Map.of(Aspect.CARE, 2));
        assertThat(map(tie).value()).contains(number("0.000000"));
        assertThat(map(tie).ties()).isEmpty();
    }

    @Test
    void ofRatingsOnOneDayTheLearnersCountsAndIsSaidToBeDecided() {
        Relationship tie = tie("1", "a", Sphere.PEERS)
                .addAspects(
                        rating(Aspect.CARE, 1, person("z"), "2026-03-01"),
                        rating(Aspect.CARE, 2, person("a"), "2026-03-01"),
                        rating(Aspect.CARE, 4, LEARNER, "2026-03-01"),
                        rating(Aspect.CARE, 5, LEARNER, "2026-03-01"))
                .build();
        assertThat(map(tie).detail().ties().get(0).aspects()).isEqualTo(Map.of(Aspect.CARE, 4));
        assertThat(map(tie).ties())
                .containsExactly(
                        "urn:r:1 care: of several ratings on 2026-03-01 the learner's before the other's, then the"
                                + " weaker: 4");
    }

    @Test
    void aStrengthOffTheScaleTellsNothing() {
        Relationship tie = tie("1", "a", Sphere.PEERS)
                .addAspects(rating(Aspect.CARE, 9), rating(Aspect.MOTIVATION, 0))
                .build();
        assertThat(map(tie).value()).isEmpty();
        assertThat(map(tie).missing())
                .containsExactly(
                        "relationship.aspects", "relationship.aspects: a strength of urn:r:1 lies off the scale");
    }

    @Test
    void tiesThatNobodyRatedGiveNoValue() {
        Scored<RelationshipMapDetail> scored = map(tie("1", "a", Sphere.PEERS).build());
        assertThat(scored.value()).isEmpty();
        assertThat(scored.contributions())
                .allMatch(contribution -> contribution.ref().equals("contact"));
        assertThat(scored.missing()).containsExactly("relationship.aspects");
        assertThat(scored.detail().ties().get(0).strength()).isEmpty();
        assertThat(scored.detail().gaps()).doesNotContain("peers sphere has no care");
    }

    @Test
    void aCellThatNobodyRatedIsMissingAndNotAGap() {
        Scored<RelationshipMapDetail> scored = map(
                tie("1", "a", Sphere.PEERS).addAspects(rating(Aspect.CARE, 2)).build());
        assertThat(scored.missing())
                .contains("relationship.aspects: peers/recognition is not rated")
                .noneMatch(text -> text.contains("peers/care"));
        assertThat(scored.detail().gaps())
                .contains("school sphere has no tie", "peers sphere has no care")
                .doesNotContain("peers sphere has no recognition");
        assertThat(scored.contributions())
                .contains(
                        new Contribution("peers/care", "no tie of strength 3 or more", number("0.000000")),
                        new Contribution(
                                "peers/motivation",
                                "no tie of strength 3 or more, 1 tie not rated",
                                number("0.000000")));
        assertThat(scored.detail().toString()).contains("peers: participation ?, recognition ?, care 0, motivation ?");
    }

    @Test
    void withoutRelationshipsThereIsNoValue() {
        Scored<RelationshipMapDetail> scored = map();
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing()).containsExactly("relationship");
        assertThat(scored.detail().diversity()).isEqualTo(Diversity.of(List.of()));
        assertThat(scored.detail().diversity().blau()).isEmpty();
        assertThat(scored.detail().multiplexity()).isEmpty();
    }

    @Test
    void withoutPolicyThereIsNoValueButTheTiesAreRead() {
        RelationshipPolicy silent = RelationshipPolicy.builder().build();
        Scored<RelationshipMapDetail> scored = map(
                silent,
                tie("1", "a", Sphere.PEERS).addAspects(rating(Aspect.CARE, 5)).build());
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing())
                .containsExactly("framework.relationship.minimumStrength", "framework.relationship.recencyDays");
        assertThat(scored.detail().cells()).isEmpty();
        assertThat(scored.detail().ties()).hasSize(1);
        assertThat(scored.detail().ties().get(0).recent()).isEmpty();
    }

    @Test
    void aReplacedRelationshipDoesNotCount() {
        Relationship old =
                tie("1", "a", Sphere.PEERS).addAspects(rating(Aspect.CARE, 5)).build();
        Relationship anew = tie("2", "a", Sphere.PEERS)
                .addAspects(rating(Aspect.CARE, 1))
                .supersedes(RecordId.of("urn:r:1"))
                .build();
        assertThat(map(old, anew).detail().ties()).hasSize(1);
        assertThat(map(old, anew).value()).contains(number("0.000000"));
    }

    @Test
    void contactIsRecentForSoManyDays() {
        // 90 days that end with 31 March 2026 begin on 1 January 2026.
        Relationship.Builder tie = tie("1", "a", Sphere.FAMILY).addAspects(rating(Aspect.CARE, 5));
        Relationship within = tie.addContacts(contact("2026-01-01")).build();
        assertThat(map(within).detail().ties().get(0).recent()).contains(true);
        Relationship before = tie("1", "a", Sphere.FAMILY)
                .addContacts(contact("2025-12-31"), contact("2026-04-01"), contact("2025-01-01"))
                .build();
        assertThat(map(before).detail().ties().get(0).recent()).contains(false);
        assertThat(map(before).detail().ties().get(0).lastContact()).contains(day("2025-12-31"));
        assertThat(map(before).detail().gaps()).contains("no contact recorded in 90 days");
    }

    @Test
    void noContactWithAnAdultIsAGapOnlyWhereItIsKnownWhoIsAnAdult() {
        RelationshipSection section = RelationshipSection.builder()
                .addRelationships(tie("1", "a", Sphere.PEERS)
                        .addAspects(rating(Aspect.CARE, 5))
                        .addContacts(contact("2026-03-30"))
                        .build())
                .build();
        String gap = "no contact with an adult recorded in 90 days";
        assertThat(RelationshipMap.score(people(child("a")), section, FROM_THREE, AS_OF)
                        .detail()
                        .gaps())
                .contains(gap)
                .doesNotContain("no contact recorded in 90 days");
        assertThat(RelationshipMap.score(people(adult("a")), section, FROM_THREE, AS_OF)
                        .detail()
                        .gaps())
                .doesNotContain(gap);
        Scored<RelationshipMapDetail> unknown = RelationshipMap.score(people(), section, FROM_THREE, AS_OF);
        assertThat(unknown.detail().gaps()).doesNotContain(gap);
        assertThat(unknown.missing()).contains("people.adult");
    }

    @Test
    void reciprocityCountsWhatBothHaveRated() {
        // Care: both see it (5 and 3). Motivation: only the learner does (4 and 2). Recognition: neither (1 and 2).
        // Participation: only the learner rated it. So 3 rated by both, 1 mutual of 2 that anybody sees.
        Relationship tie = tie("1", "a", Sphere.FAMILY)
                .addAspects(
                        rating(Aspect.CARE, 5),
                        rating(Aspect.CARE, 3, person("a"), "2026-02-01"),
                        rating(Aspect.MOTIVATION, 4),
                        rating(Aspect.MOTIVATION, 2, person("a"), "2025-12-01"),
                        rating(Aspect.RECOGNITION, 1),
                        rating(Aspect.RECOGNITION, 2, person("a"), "2025-12-01"),
                        rating(Aspect.PARTICIPATION, 4))
                .build();
        assertThat(map(tie).detail().reciprocity())
                .isEqualTo(new Reciprocity(3, 1, 1, Optional.of(number("0.500000"))));
        assertThat(map().detail().reciprocity()).isEqualTo(new Reciprocity(0, 0, 0, Optional.empty()));
    }

    @Test
    void minimaAreThoseOfTheWeakestCell() {
        Relationship.Builder family = tie("1", "a", Sphere.FAMILY);
        for (Aspect aspect : Aspect.values()) {
            family.addAspects(rating(aspect, 3));
        }
        Scored<RelationshipMapDetail> scored = map(family.build());
        assertThat(scored.detail().sphereMinima())
                .isEqualTo(Map.of(Sphere.FAMILY, 1, Sphere.SCHOOL, 0, Sphere.PEERS, 0, Sphere.COMMUNITY, 0));
        assertThat(scored.detail().aspectMinima()).containsEntry(Aspect.CARE, 0);
        assertThat(scored.value()).contains(number("0.250000"));
        assertThat(scored.detail().diversity().blau()).hasValue(0.0);
        assertThat(scored.detail().diversity().shannon()).hasValue(0.0);
    }

    @Property
    void anotherTieNeverTakesCoverageAway(
            @ForAll Sphere sphere, @ForAll Aspect aspect, @ForAll @IntRange(min = 1, max = 5) int strength) {
        Relationship first = tie("1", "a", Sphere.PEERS)
                .addAspects(rating(Aspect.CARE, 3), rating(Aspect.MOTIVATION, 2))
                .build();
        Relationship more =
                tie("2", "b", sphere).addAspects(rating(aspect, strength)).build();
        Scored<RelationshipMapDetail> before = map(first);
        Scored<RelationshipMapDetail> after = map(more, first);
        assertThat(after.value().orElseThrow())
                .isGreaterThanOrEqualTo(before.value().orElseThrow());
        assertThat(after.detail().distinct())
                .isBetween(before.detail().distinct(), after.detail().covered());
        assertThat(sum(after)).isEqualTo(after.value().orElseThrow());
    }
}
