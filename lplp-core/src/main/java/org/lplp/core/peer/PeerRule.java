package org.lplp.core.peer;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;

/** Rules on sessions among peers. */
public enum PeerRule implements Rule<PeerFacts> {

    /** No one tutors themselves (idea 5). */
    TUTOR_IS_TUTEE(
            "peer.tutor_is_tutee",
            Severity.ERROR,
            5,
            Needs.RECORDS,
            (facts, out) -> facts.sessions().stream()
                    .filter(session ->
                            session.value().getTutor().equals(session.value().getTutee()))
                    .forEach(session -> out.found(session.at("tutee")))),

    /** A witness vouches for what two others did; a witness who took part vouches for nothing (idea 5). */
    WITNESS_TOOK_PART(
            "peer.witness_took_part",
            Severity.ERROR,
            5,
            Needs.RECORDS,
            (facts, out) -> facts.sessions().stream()
                    .filter(session -> session.value().getWitness().isPresent())
                    .filter(session -> List.of(
                                    session.value().getTutor(), session.value().getTutee())
                            .contains(session.value().getWitness().get()))
                    .forEach(session -> out.found(session.at("witness")))),

    /** The record is the learner's: a session of two others belongs into theirs (idea 5). */
    LEARNER_ABSENT(
            "peer.learner_absent",
            Severity.ERROR,
            5,
            Needs.RECORDS,
            (facts, out) -> facts.sessions().stream()
                    .filter(session -> facts.part(session.value()).isEmpty())
                    .forEach(session -> out.found(session.at()))),

    /** Sessions are recorded when they have taken place: one yet to come would earn credit for nothing (idea 5). */
    SESSION_IN_FUTURE("peer.session_in_future", Severity.ERROR, 5, Needs.RECORDS, PeerRule::inFuture),

    /** Tutor and tutee are together for the whole session, so the learner cannot be in two of them at one time (idea 5). */
    SESSIONS_OVERLAP(
            "peer.sessions_overlap",
            Severity.ERROR,
            5,
            Needs.RECORDS,
            (facts, out) -> Among.overlapping(
                    facts.sessions().stream()
                            .filter(session -> facts.part(session.value()).isPresent())
                            .toList(),
                    session -> session.getStart().toInstant(),
                    session -> Optional.of(
                            session.getStart().plusMinutes(session.getMinutes()).toInstant()),
                    (session, earlier) -> out.found(session.at("start"), Finding.OTHER, earlier.at()))),

    /** Every session names a setting, or teaching outside school cannot be told from teaching inside (idea 15). */
    SESSION_WITHOUT_SETTING(
            "peer.session_without_setting",
            Severity.WARNING,
            15,
            Needs.RECORDS,
            (facts, out) -> facts.sessions().stream()
                    .filter(session -> session.value().getSetting().isEmpty())
                    .forEach(session -> out.found(session.at()))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE(
            "peer.supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.sessions(), PeerSession::getId, out));

    private final RuleSpec<PeerFacts> spec;

    PeerRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PeerFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PeerFacts> spec() {
        return spec;
    }

    private static void inFuture(PeerFacts facts, RuleOutcome out) {
        OffsetDateTime issued = facts.people().issuedAt();
        for (Located<PeerSession> session : facts.sessions()) {
            OffsetDateTime start = session.value().getStart();
            if (start.plusMinutes(session.value().getMinutes()).isAfter(issued)) {
                out.found(session.at("start"), "on", start.toLocalDate(), "issued", issued.toLocalDate());
            }
        }
    }
}
