package org.lplp.core.passport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PassportId;
import org.lplp.core.base.Period;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.Enrolment;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on moves from one school to another. */
public enum MoveRule implements Rule<PassportFacts> {

    /** A move leads to another school; to the same one it is none (idea 7). */
    MOVE_TO_SAME_SCHOOL(
            "passport.move_to_same_school",
            Severity.ERROR,
            7,
            Needs.RECORDS,
            (facts, out) -> facts.moves().stream()
                    .filter(move -> move.value().getJoins().equals(move.value().getLeaves()))
                    .forEach(move -> out.found(move.at("joins")))),

    /** Where the learner moved, the roll of the school left behind ends by the first day at the new one. */
    LEAVING_UNLIKE_ENROLMENT(
            "passport.leaving_unlike_enrolment",
            Severity.WARNING,
            7,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> unlikeEnrolments(
                    facts,
                    out,
                    "leaves",
                    Move::getLeaves,
                    (period, day) -> period.isForwards() && period.isOverOn(day))),

    /** Where the learner moved, the roll of the new school begins on the first day there. */
    JOINING_UNLIKE_ENROLMENT(
            "passport.joining_unlike_enrolment",
            Severity.WARNING,
            7,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> unlikeEnrolments(
                    facts,
                    out,
                    "joins",
                    Move::getJoins,
                    (period, day) -> period.start().equals(day))),

    /** The next move leaves the school that the last one joined: else a school, or a move, is missing, and so is its passport (idea 7). */
    MOVES_UNLINKED("passport.moves_unlinked", Severity.WARNING, 7, Needs.WHOLE_DOCUMENT, MoveRule::movesUnlinked),

    /** A passport is made for its move (idea 7): one between other schools, or for another audience, does not carry the learner over. */
    PASSPORT_UNLIKE_MOVE(
            "passport.passport_unlike_move", Severity.WARNING, 7, Needs.RECORDS, MoveRule::passportUnlikeMove),

    /** A learning passport goes with the learner at every move (idea 7), or the new school begins from nothing. */
    MOVE_WITHOUT_PASSPORT(
            "passport.move_without_passport",
            Severity.NOTE,
            7,
            Needs.RECORDS,
            (facts, out) -> facts.moves().stream()
                    .filter(move -> move.value().getPassport().isEmpty())
                    .forEach(move -> out.found(move.at())));

    private final RuleSpec<PassportFacts> spec;

    MoveRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PassportFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PassportFacts> spec() {
        return spec;
    }

    /** Judges moves that took place, and only where the record tells of enrolments at all. */
    private static void unlikeEnrolments(
            PassportFacts facts,
            RuleOutcome out,
            String member,
            Function<Move, OrganisationId> school,
            BiPredicate<Period, LocalDate> fits) {
        Map<OrganisationId, List<Located<Enrolment>>> enrolments =
                Among.groups(facts.people().enrolments(), Enrolment::getOrganisation);
        for (Located<Move> move : facts.moves()) {
            LocalDate on = move.value().getOn();
            if (on.isAfter(facts.asOf())) {
                continue;
            }
            if (enrolments.isEmpty()) {
                out.skipped("people.learner.enrolments");
            } else if (enrolments.getOrDefault(school.apply(move.value()), List.of()).stream()
                    .noneMatch(enrolment -> fits.test(enrolment.value().getPeriod(), on))) {
                out.found(move.at(member), "on", on);
            }
        }
    }

    private static void movesUnlinked(PassportFacts facts, RuleOutcome out) {
        List<Located<Move>> moves = new ArrayList<>(facts.moves());
        moves.sort(Comparator.comparing((Located<Move> move) -> move.value().getOn())
                .thenComparing(move -> move.value().getId().value()));
        for (int i = 1; i < moves.size(); i++) {
            Located<Move> last = moves.get(i - 1);
            if (!moves.get(i).value().getLeaves().equals(last.value().getJoins())) {
                out.found(moves.get(i).at("leaves"), Finding.OTHER, last.at());
            }
        }
    }

    private static void passportUnlikeMove(PassportFacts facts, RuleOutcome out) {
        Map<PassportId, Passport> byId = new HashMap<>();
        facts.passports().forEach(passport -> byId.putIfAbsent(passport.value().getId(), passport.value()));
        for (Located<Move> move : facts.moves()) {
            Optional<Passport> passport = move.value().getPassport().map(byId::get);
            if (passport.isPresent() && !carriesOver(passport.get(), move.value())) {
                out.found(move.at("passport"));
            }
        }
    }

    private static boolean carriesOver(Passport passport, Move move) {
        return passport.getAudience().equals(Audience.NEW_SCHOOL)
                && passport.getSender()
                        .filter(sender -> !sender.equals(move.getLeaves()))
                        .isEmpty()
                && passport.getRecipient()
                        .filter(recipient -> !recipient.equals(move.getJoins()))
                        .isEmpty();
    }
}
