package org.lplp.scoring.relationship;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.PersonId;
import org.lplp.core.relationship.AspectRating;
import org.lplp.core.relationship.Contact;
import org.lplp.core.relationship.Relationship;
import org.lplp.core.relationship.RelationshipPolicy;
import org.lplp.core.relationship.RelationshipSection;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Window;

/**
 * Reads the relationships in force: of each aspect the latest rating on or before the day of reckoning. Of several on one day
 * the learner's own comes first, then the other person's, then anybody else's; then the weaker.
 */
final class TieReader {

    /** The scale of {@link AspectRating#getStrength()}; a rating off it is a finding and tells nothing. */
    private static final int LEAST = 1;

    private static final int GREATEST = 5;

    private final PersonId learner;
    private final RelationshipPolicy policy;
    private final LocalDate asOf;
    private final Collection<String> missing;
    private final Collection<String> decided;
    private int bothRated;
    private int mutual;
    private int oneSided;

    TieReader(
            PersonId learner,
            RelationshipPolicy policy,
            LocalDate asOf,
            Collection<String> missing,
            Collection<String> decided) {
        this.learner = learner;
        this.policy = policy;
        this.asOf = asOf;
        this.missing = missing;
        this.decided = decided;
    }

    List<Tie> inForce(RelationshipSection section) {
        List<Tie> ties = new ArrayList<>();
        for (Relationship relationship : Standing.records(
                section.getRelationships(), Relationship::getId, "relationship.relationships", missing)) {
            // Without a period nothing says that it is over.
            if (relationship.getPeriod().map(period -> period.contains(asOf)).orElse(true)) {
                ties.add(read(relationship));
            }
        }
        return ties;
    }

    Reciprocity reciprocity() {
        int seen = mutual + oneSided;
        return new Reciprocity(
                bothRated,
                mutual,
                oneSided,
                seen == 0
                        ? Optional.empty()
                        : Optional.of(Rational.of(mutual, seen).rounded()));
    }

    private Tie read(Relationship relationship) {
        Map<Aspect, Integer> aspects = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            latest(relationship, aspect).ifPresent(strength -> aspects.put(aspect, strength));
        }
        Optional<BigDecimal> strength = aspects.isEmpty()
                ? Optional.empty()
                : Optional.of(Rational.of(
                                aspects.values().stream()
                                        .mapToLong(Integer::longValue)
                                        .sum(),
                                aspects.size())
                        .rounded());
        Optional<LocalDate> lastContact = relationship.getContacts().stream()
                .map(Contact::getOn)
                .filter(on -> !on.isAfter(asOf))
                .max(Comparator.naturalOrder());
        Optional<Boolean> recent = policy.getRecencyDays().isEmpty()
                ? Optional.empty()
                : lastContact.map(new Window(asOf, policy.getRecencyDays())::contains);
        return new Tie(
                relationship.getId(),
                relationship.getPerson(),
                relationship.getSphere(),
                relationship.getStance(),
                aspects,
                strength,
                lastContact,
                recent);
    }

    private Optional<Integer> latest(Relationship tie, Aspect aspect) {
        List<AspectRating> ratings = new ArrayList<>();
        for (AspectRating rating : tie.getAspects()) {
            if (rating.getAspect() == aspect && !rating.getOn().isAfter(asOf)) {
                if (rating.getStrength() < LEAST || rating.getStrength() > GREATEST) {
                    missing.add("relationship.aspects: a strength of " + tie.getId() + " lies off the scale");
                } else {
                    ratings.add(rating);
                }
            }
        }
        if (ratings.isEmpty()) {
            return Optional.empty();
        }
        ratings.sort(Comparator.comparing(AspectRating::getOn)
                .reversed()
                .thenComparing(rating -> rank(tie, rating))
                .thenComparing(AspectRating::getStrength));
        compareSides(tie, ratings);
        AspectRating taken = ratings.get(0);
        boolean contested = ratings.stream()
                .anyMatch(other -> other.getOn().equals(taken.getOn()) && other.getStrength() != taken.getStrength());
        if (contested) {
            decided.add(tie.getId() + " " + Words.of(aspect) + ": of several ratings on " + taken.getOn()
                    + " the learner's before the other's, then the weaker: " + taken.getStrength());
        }
        return Optional.of(taken.getStrength());
    }

    private int rank(Relationship tie, AspectRating rating) {
        if (rating.getRatedBy().equals(learner)) {
            return 0;
        }
        return rating.getRatedBy().equals(tie.getPerson()) ? 1 : 2;
    }

    private void compareSides(Relationship tie, List<AspectRating> latestFirst) {
        Optional<AspectRating> mine =
                latestFirst.stream().filter(rating -> rank(tie, rating) == 0).findFirst();
        Optional<AspectRating> theirs =
                latestFirst.stream().filter(rating -> rank(tie, rating) == 1).findFirst();
        if (mine.isPresent()
                && theirs.isPresent()
                && policy.getMinimumStrength().isPresent()) {
            int minimum = policy.getMinimumStrength().get();
            boolean seenByMe = mine.get().getStrength() >= minimum;
            boolean seenByThem = theirs.get().getStrength() >= minimum;
            bothRated++;
            mutual += seenByMe && seenByThem ? 1 : 0;
            oneSided += seenByMe ^ seenByThem ? 1 : 0;
        }
    }
}
