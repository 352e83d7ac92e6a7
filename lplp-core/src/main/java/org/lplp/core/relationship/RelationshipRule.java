package org.lplp.core.relationship;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Sphere;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.RoleKind;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on the learner's relationships. */
public enum RelationshipRule implements Rule<RelationshipFacts> {

    /** A relationship is a tie to somebody else: with the learner at both ends it would count as support that nobody gives. */
    WITH_LEARNER(
            "relationship.with_learner",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> facts.relationships().stream()
                    .filter(tie -> facts.people().isLearner(tie.value().getPerson()))
                    .forEach(tie -> out.found(tie.at("person")))),

    /** A tie that ends before it begins never stood, and how long ties last is what the map of relationships tells. */
    PERIOD_BACKWARDS(
            "relationship.period_backwards",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Timing.backwards(facts.relationships(), "period", Relationship::getPeriod, out)),

    /** Only the two can say what a tie gives: a rating or a voice of a third person is hearsay in the learner's own record. */
    OF_THIRD_PERSON("relationship.of_third_person", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        facts.ratings().stream()
                .filter(rating ->
                        isThird(facts, rating.holder(), rating.part().value().getRatedBy()))
                .forEach(rating -> out.found(rating.part().at("ratedBy")));
        facts.voices().stream()
                .filter(voice ->
                        isThird(facts, voice.holder(), voice.part().value().getBy()))
                .forEach(voice -> out.found(voice.part().at("by")));
    }),

    /** A contact before the tie began or after it ended makes the tie look alive when it was not: one of the days is wrong. */
    CONTACT_OUTSIDE_PERIOD(
            "relationship.contact_outside_period",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            RelationshipRule::contactOutsidePeriod),

    /** What is yet to come is no contact, rating or voice: how lately two people met must rest on meetings that took place. */
    IN_FUTURE("relationship.in_future", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        OffsetDateTime issued = facts.people().issuedAt();
        Timing.future(Nested.parts(facts.contacts()), "on", contact -> Optional.of(contact.getOn()), issued, out);
        Timing.future(Nested.parts(facts.ratings()), "on", rating -> Optional.of(rating.getOn()), issued, out);
        Timing.future(Nested.parts(facts.voices()), "on", voice -> Optional.of(voice.getOn()), issued, out);
    }),

    /** One person rates one aspect of a tie once a day; of two different strengths nobody can say which holds. */
    RATING_CONFLICT("relationship.rating_conflict", Severity.ERROR, 0, Needs.RECORDS, RelationshipRule::ratingConflict),

    /** One tie recorded twice at a time counts one person as two supports, which the map of relationships must not do. */
    REPEATED(
            "relationship.repeated",
            Severity.WARNING,
            0,
            Needs.RECORDS,
            (facts, out) -> Among.overlappingBy(
                    facts.relationships(),
                    tie -> List.of(tie.getPerson(), tie.getSphere()),
                    RelationshipRule::timeOf,
                    (tie, earlier) -> out.found(tie.at(), Finding.OTHER, earlier.at()))),

    /** A parent belongs to the family, a teacher to the school, a fellow learner to the peers: elsewhere a tie fills the wrong sphere. */
    ROLE_OUTSIDE_SPHERE(
            "relationship.role_outside_sphere",
            Severity.WARNING,
            0,
            Needs.RECORDS,
            RelationshipRule::roleOutsideSphere),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE(
            "relationship.supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.relationships(), Relationship::getId, out));

    /** The sphere of a role; roles such as mentor or coach are at home in any. */
    private static final Map<RoleKind, Sphere> SPHERES = Map.of(
            RoleKind.TEACHER, Sphere.SCHOOL,
            RoleKind.TUTOR, Sphere.SCHOOL,
            RoleKind.HEADTEACHER, Sphere.SCHOOL,
            RoleKind.TEACHING_ASSISTANT, Sphere.SCHOOL,
            RoleKind.PARENT, Sphere.FAMILY,
            RoleKind.FAMILY, Sphere.FAMILY,
            RoleKind.PEER, Sphere.PEERS,
            RoleKind.COMMUNITY_TEACHER, Sphere.COMMUNITY,
            RoleKind.EMPLOYER, Sphere.COMMUNITY);

    private final RuleSpec<RelationshipFacts> spec;

    RelationshipRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<RelationshipFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<RelationshipFacts> spec() {
        return spec;
    }

    /** Without a stated period a tie is taken to stand all the time. */
    private static Period timeOf(Relationship tie) {
        return tie.getPeriod().orElse(Period.from(LocalDate.MIN));
    }

    private static boolean isThird(RelationshipFacts facts, Located<Relationship> tie, PersonId person) {
        return !person.equals(tie.value().getPerson()) && !facts.people().isLearner(person);
    }

    private static void contactOutsidePeriod(RelationshipFacts facts, RuleOutcome out) {
        for (Nested<Relationship, Contact> contact : facts.contacts()) {
            LocalDate on = contact.part().value().getOn();
            contact.holder()
                    .value()
                    .getPeriod()
                    .filter(period -> period.isForwards() && !period.contains(on))
                    .ifPresent(
                            period -> out.found(contact.part().at("on"), "on", on, "period", Timing.interval(period)));
        }
    }

    private static void ratingConflict(RelationshipFacts facts, RuleOutcome out) {
        for (Located<Relationship> tie : facts.relationships()) {
            Among.repeated(
                    tie.each("aspects", Relationship::getAspects),
                    rating -> List.of(rating.getAspect(), rating.getRatedBy(), rating.getOn()),
                    (again, first) -> {
                        if (again.value().getStrength() != first.value().getStrength()) {
                            out.found(
                                    again.at("strength"),
                                    "aspect",
                                    again.value().getAspect(),
                                    Finding.OTHER,
                                    first.at());
                        }
                    });
        }
    }

    private static void roleOutsideSphere(RelationshipFacts facts, RuleOutcome out) {
        for (Located<Relationship> tie : facts.relationships()) {
            Optional<RoleKind> role = tie.value().getRole();
            Optional<Sphere> sphere = role.map(SPHERES::get);
            if (sphere.isPresent() && sphere.get() != tie.value().getSphere()) {
                out.found(
                        tie.at("sphere"),
                        "role",
                        role.get(),
                        "sphere",
                        tie.value().getSphere(),
                        "expected",
                        sphere.get());
            }
        }
    }
}
