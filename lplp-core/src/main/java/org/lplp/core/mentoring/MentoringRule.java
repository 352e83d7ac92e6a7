package org.lplp.core.mentoring;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.Learner;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.people.Person;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on mentoring relationships and the learner's choice of mentors. */
public enum MentoringRule implements Rule<MentoringFacts> {

    /** A mentoring relationship that ends before it begins has no day on which the promise could be kept (idea 8). */
    PERIOD_BACKWARDS(
            "mentoring.period_backwards",
            Severity.ERROR,
            8,
            Needs.RECORDS,
            (facts, out) -> Timing.backwards(
                    facts.mentorings(), "period", mentoring -> Optional.of(mentoring.getPeriod()), out)),

    /** A mentor is somebody else: nobody keeps the promise of a mentor to themselves (idea 8). */
    MENTOR_IS_LEARNER("mentoring.mentor_is_learner", Severity.ERROR, 8, Needs.RECORDS, (facts, out) -> {
        facts.mentorings().stream()
                .filter(mentoring -> facts.people().isLearner(mentoring.value().getMentor()))
                .forEach(mentoring -> out.found(mentoring.at("mentor")));
        facts.choices().stream()
                .filter(choice -> facts.people().isLearner(choice.value().getMentor()))
                .forEach(choice -> out.found(choice.at("mentor")));
    }),

    /** A mentor is an adult or older than the learner, by the days of birth or else the year groups (idea 8). */
    MENTOR_NOT_OLDER("mentoring.mentor_not_older", Severity.ERROR, 8, Needs.RECORDS, MentoringRule::mentorNotOlder),

    /** A learner has at most one main mentor at a time, or nobody is the one who knows how the learner is (idea 8). */
    TWO_PRIMARY(
            "mentoring.two_primary",
            Severity.ERROR,
            8,
            Needs.RECORDS,
            (facts, out) -> Among.overlapping(
                    facts.mentorings().stream()
                            .filter(mentoring -> mentoring.value().isPrimary())
                            .toList(),
                    Mentoring::getPeriod,
                    (mentoring, earlier) -> out.found(mentoring.at("primary"), Finding.OTHER, earlier.at()))),

    /** Each rank stands for one mentor: with two first choices the matching would decide, not the learner (idea 8). */
    CHOICE_RANK_REPEATED(
            "mentoring.choice_rank_repeated",
            Severity.ERROR,
            8,
            Needs.RECORDS,
            (facts, out) -> Among.repeated(
                    facts.choices(),
                    MentorChoice::getRank,
                    (again, first) ->
                            out.found(again.at("rank"), "rank", again.value().getRank(), Finding.OTHER, first.at()))),

    /** Ranks without a gap show that no choice was lost on the way from the learner to the file (idea 8). */
    CHOICE_RANK_GAP(
            "mentoring.choice_rank_gap",
            Severity.WARNING,
            8,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> Among.gap(facts.choices(), MentorChoice::getRank)
                    .ifPresent(rank -> out.found(Pointer.root().to("mentoring").to("choices"), "rank", rank))),

    /** A mentor has one place in the learner's order (idea 8). */
    MENTOR_CHOSEN_TWICE(
            "mentoring.mentor_chosen_twice",
            Severity.ERROR,
            8,
            Needs.RECORDS,
            (facts, out) -> Among.repeated(
                    facts.choices(),
                    MentorChoice::getMentor,
                    (again, first) -> out.found(again.at("mentor"), Finding.OTHER, first.at()))),

    /** The learner has a say in who mentors: a mentor outside the learner's list is worth a word with the learner (idea 8). */
    MENTOR_NOT_CHOSEN(
            "mentoring.mentor_not_chosen", Severity.NOTE, 8, Needs.WHOLE_DOCUMENT, MentoringRule::mentorNotChosen),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("mentoring.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.mentorings(), Mentoring::getId, out);
        Standing.circles(Nested.parts(facts.sessions()), MentoringSession::getId, out);
    });

    private final RuleSpec<MentoringFacts> spec;

    MentoringRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<MentoringFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<MentoringFacts> spec() {
        return spec;
    }

    private static void mentorNotOlder(MentoringFacts facts, RuleOutcome out) {
        for (Located<Mentoring> mentoring : facts.mentorings()) {
            Person mentor = facts.people().byId().get(mentoring.value().getMentor());
            if (mentor != null) {
                Optional<Boolean> mayMentor = isAdult(mentor, mentoring.value(), facts.policy())
                        ? Optional.of(true)
                        : isOlder(mentor, facts.people());
                if (mayMentor.isEmpty()) {
                    out.skipped("people.people.birthDate");
                } else if (!mayMentor.get()) {
                    out.found(mentoring.at("mentor"));
                }
            }
        }
    }

    private static boolean isAdult(Person mentor, Mentoring mentoring, MentoringPolicy policy) {
        return mentor.getAdult().orElse(false)
                || (mentor.getBirthDate().isPresent()
                        && policy.getAdultAge().isPresent()
                        && ChronoUnit.YEARS.between(
                                        mentor.getBirthDate().get(),
                                        mentoring.getPeriod().start())
                                >= policy.getAdultAge().get());
    }

    /** Tells whether a mentor is older than the learner; empty if the record does not say. */
    private static Optional<Boolean> isOlder(Person mentor, PeopleFacts people) {
        Learner learner = people.learner().value();
        if (mentor.getBirthDate().isPresent() && learner.getBirthDate().isPresent()) {
            return Optional.of(
                    mentor.getBirthDate().get().isBefore(learner.getBirthDate().get()));
        }
        Optional<Integer> mentorYear = position(mentor.getYearGroup(), people.codes());
        Optional<Integer> learnerYear = position(learner.getYearGroup(), people.codes());
        return mentorYear.flatMap(year -> learnerYear.map(own -> year > own));
    }

    private static Optional<Integer> position(Optional<YearGroup> yearGroup, ListedCodes codes) {
        return yearGroup.map(codes::position).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt);
    }

    private static void mentorNotChosen(MentoringFacts facts, RuleOutcome out) {
        Set<PersonId> chosen = new HashSet<>();
        facts.choices().forEach(choice -> chosen.add(choice.value().getMentor()));
        for (Located<Mentoring> mentoring : facts.mentorings()) {
            if (!chosen.isEmpty() && !chosen.contains(mentoring.value().getMentor())) {
                out.found(mentoring.at("mentor"));
            }
        }
    }
}
