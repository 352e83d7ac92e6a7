package org.lplp.core.home;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.Setting;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on learning at home. */
public enum HomeRule implements Rule<HomeFacts> {

    /** Sessions and words of the journal are facts of the past: none can be dated after the record was issued. */
    IN_FUTURE("home.in_future", Severity.ERROR, 3, Needs.RECORDS, HomeRule::inFuture),

    /** Help, and the link between home and school, come from somebody else (idea 3): alone, the learner has neither. */
    HELPED_BY_LEARNER("home.helped_by_learner", Severity.ERROR, 3, Needs.RECORDS, HomeRule::helpedByLearner),

    /** The learning concierge links home and school (idea 3): a module without one is homework. */
    WITHOUT_CONCIERGE(
            "home.without_concierge",
            Severity.NOTE,
            3,
            Needs.RECORDS,
            (facts, out) -> facts.modules().stream()
                    .filter(module -> module.value().getConcierge().isEmpty())
                    .forEach(module -> out.found(module.at()))),

    /** What is learned at school is no learning at home, and would swell its share of learning time (ideas 3 and 15). */
    SESSION_AT_SCHOOL(
            "home.session_at_school",
            Severity.WARNING,
            15,
            Needs.RECORDS,
            (facts, out) -> facts.sessions().stream()
                    .map(Nested::part)
                    .filter(session -> session.value().getSetting().equals(Setting.SCHOOL))
                    .forEach(session -> out.found(session.at("setting")))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("home.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.modules(), HomeLearning::getId, out);
        Standing.circles(facts.entries(), JournalEntry::getId, out);
    });

    private final RuleSpec<HomeFacts> spec;

    HomeRule(String code, Severity severity, int idea, Needs needs, BiConsumer<HomeFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<HomeFacts> spec() {
        return spec;
    }

    private static void inFuture(HomeFacts facts, RuleOutcome out) {
        OffsetDateTime issued = facts.people().issuedAt();
        Timing.future(Nested.parts(facts.sessions()), "on", session -> Optional.of(session.getOn()), issued, out);
        for (Located<JournalEntry> entry : facts.entries()) {
            OffsetDateTime written = entry.value().getAt();
            if (written.isAfter(issued)) {
                out.found(entry.at("at"), "on", written.toLocalDate(), "issued", issued.toLocalDate());
            }
        }
    }

    private static void helpedByLearner(HomeFacts facts, RuleOutcome out) {
        for (Located<HomeLearning> module : facts.modules()) {
            if (module.value().getConcierge().filter(facts.people()::isLearner).isPresent()) {
                out.found(module.at("concierge"));
            }
        }
        for (Nested<HomeLearning, HomeSession> session : facts.sessions()) {
            session.part().each("helpedBy", HomeSession::getHelpedBy).stream()
                    .filter(helper -> facts.people().isLearner(helper.value()))
                    .forEach(helper -> out.found(helper.at()));
        }
    }
}
