package org.lplp.core.challenge;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules on how a challenge goes: from its first day to its showing and what the learner makes of it. */
public enum ChallengeCourseRule implements Rule<ChallengeFacts> {

    /** A challenge ends in a showing (idea 6): without one it is not done. */
    WITHOUT_SHOWING("challenge.without_showing", Severity.ERROR, 6, Needs.RECORDS, ChallengeCourseRule::withoutShowing),

    /** A challenge is learnt from by looking back on it (idea 6). */
    WITHOUT_REFLECTION(
            "challenge.without_reflection",
            Severity.WARNING,
            6,
            Needs.RECORDS,
            (facts, out) -> facts.challenges(ChallengeStatus.COMPLETED).stream()
                    .filter(challenge -> challenge.value().getReflection().isEmpty())
                    .forEach(challenge -> out.found(challenge.at()))),

    /** A showing without an audience is shown to nobody (idea 6): at Cramlington the parents come to see it. */
    SHOWN_TO_NOBODY(
            "challenge.shown_to_nobody",
            Severity.WARNING,
            6,
            Needs.RECORDS,
            (facts, out) -> showings(facts).stream()
                    .filter(showing -> showing.value().getAudiences().isEmpty())
                    .forEach(showing -> out.found(showing.at()))),

    /** Nothing can be shown of a challenge, or said of it, before it begins (idea 6). */
    TOLD_BEFORE_START("challenge.told_before_start", Severity.ERROR, 6, Needs.RECORDS, (facts, out) -> {
        requireFromStart(facts, "showing", challenge -> challenge.getShowing().map(Showing::getOn), out);
        requireFromStart(
                facts, "reflection", challenge -> challenge.getReflection().map(Reflection::getOn), out);
    }),

    /** What is recorded as shown, said or begun has happened (idea 6): else a plan would pass for learning. */
    IN_FUTURE("challenge.in_future", Severity.ERROR, 6, Needs.RECORDS, ChallengeCourseRule::inFuture),

    /** A challenge still under way when its time is over was completed or given up, and the record should say which (idea 6). */
    OVERDUE("challenge.overdue", Severity.WARNING, 6, Needs.RECORDS, ChallengeCourseRule::overdue);

    private final RuleSpec<ChallengeFacts> spec;

    ChallengeCourseRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<ChallengeFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<ChallengeFacts> spec() {
        return spec;
    }

    private static void withoutShowing(ChallengeFacts facts, RuleOutcome out) {
        Optional<Boolean> required = facts.policy().getShowingRequired();
        for (Located<Challenge> challenge : facts.challenges(ChallengeStatus.COMPLETED)) {
            if (required.isEmpty()) {
                out.skipped("framework.challenge.showingRequired");
            } else if (required.get() && challenge.value().getShowing().isEmpty()) {
                out.found(challenge.at());
            }
        }
    }

    private static List<Located<Showing>> showings(ChallengeFacts facts) {
        return parts(facts, "showing", Challenge::getShowing);
    }

    private static <T> List<Located<T>> parts(
            ChallengeFacts facts, String member, Function<Challenge, Optional<T>> part) {
        List<Located<T>> parts = new ArrayList<>();
        for (Located<Challenge> challenge : facts.challenges()) {
            part.apply(challenge.value()).ifPresent(value -> parts.add(new Located<>(value, challenge.at(member))));
        }
        return parts;
    }

    private static void requireFromStart(
            ChallengeFacts facts, String member, Function<Challenge, Optional<LocalDate>> day, RuleOutcome out) {
        for (Located<Challenge> challenge : facts.challenges()) {
            LocalDate start = challenge.value().getPeriod().start();
            day.apply(challenge.value())
                    .filter(on -> on.isBefore(start))
                    .ifPresent(on -> out.found(challenge.at(member).to("on"), "on", on, "start", start));
        }
    }

    private static void inFuture(ChallengeFacts facts, RuleOutcome out) {
        OffsetDateTime issued = facts.people().issuedAt();
        Timing.future(
                facts.challenges(ChallengeStatus.UNDERWAY, ChallengeStatus.COMPLETED),
                "period",
                challenge -> Optional.of(challenge.getPeriod().start()),
                issued,
                out);
        Timing.future(showings(facts), "on", showing -> Optional.of(showing.getOn()), issued, out);
        Timing.future(
                parts(facts, "reflection", Challenge::getReflection),
                "on",
                reflection -> Optional.of(reflection.getOn()),
                issued,
                out);
    }

    private static void overdue(ChallengeFacts facts, RuleOutcome out) {
        for (Located<Challenge> challenge : facts.challenges(ChallengeStatus.CHOSEN, ChallengeStatus.UNDERWAY)) {
            if (challenge.value().getPeriod().isOverOn(facts.asOf())) {
                out.found(
                        challenge.at("status"),
                        "end",
                        challenge.value().getPeriod().end().orElseThrow(),
                        "asOf",
                        facts.asOf());
            }
        }
    }
}
