package org.lplp.core.peer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lplp.core.base.PeerCreditId;
import org.lplp.core.base.PeerRole;
import org.lplp.core.base.PeerSessionId;
import org.lplp.core.base.TariffId;
import org.lplp.core.base.YearStart;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Chain;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Standing;

/**
 * What the rules on learning among peers read.
 *
 * @param sessions the sessions that no other one supersedes
 * @param credits the ledger
 * @param earned the entries for sessions of this record
 * @param creditsById the entries of the ledger by id; of two with one id, the first
 * @param corrected the ids of the entries that corrections put right
 * @param tariffs the framework's tariffs by id
 * @param policy how the framework credits learning among peers
 * @param yearStart when the school year begins by which a tariff limits credits; empty if the framework does not say
 * @param people who is who
 */
public record PeerFacts(
        List<Located<PeerSession>> sessions,
        List<Located<PeerCredit>> credits,
        List<Earned> earned,
        Map<PeerCreditId, PeerCredit> creditsById,
        Set<PeerCreditId> corrected,
        Map<TariffId, CreditTariff> tariffs,
        PeerPolicy policy,
        Optional<YearStart> yearStart,
        PeopleFacts people) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy how the framework credits learning among peers
     * @param yearStart when the school year begins; empty if the framework does not say
     * @param people who is who
     * @return the facts
     */
    public static PeerFacts of(
            PeerSection section, PeerPolicy policy, Optional<YearStart> yearStart, PeopleFacts people) {
        Pointer at = Pointer.root().to("peer");
        Map<PeerCreditId, PeerCredit> creditsById = new HashMap<>();
        section.getCredits().forEach(credit -> creditsById.putIfAbsent(credit.getId(), credit));
        Map<PeerCreditId, BigDecimal> corrections = corrections(section.getCredits(), creditsById);
        List<Located<PeerCredit>> credits = Located.each(section.getCredits(), at.to("credits"));
        Map<TariffId, CreditTariff> tariffs = new LinkedHashMap<>();
        policy.getTariffs().forEach(tariff -> tariffs.putIfAbsent(tariff.getId(), tariff));
        return new PeerFacts(
                Standing.located(Located.each(section.getSessions(), at.to("sessions")), PeerSession::getId),
                credits,
                earned(section, credits, corrections),
                creditsById,
                corrections.keySet(),
                tariffs,
                policy,
                yearStart,
                people);
    }

    /**
     * Gives the learner's part in a session.
     *
     * @param session the session
     * @return tutor or tutee; empty if the learner is neither
     */
    public Optional<PeerRole> part(PeerSession session) {
        if (people.isLearner(session.getTutor())) {
            return Optional.of(PeerRole.TUTOR);
        }
        return people.isLearner(session.getTutee()) ? Optional.of(PeerRole.TUTEE) : Optional.empty();
    }

    /**
     * Gives the tariff by which an entry was reckoned.
     *
     * @param earned the entry and its session
     * @return the tariff that it names, else the one in force on the day of the session; empty if there is no such
     */
    public Optional<CreditTariff> tariff(Earned earned) {
        Optional<TariffId> named = earned.credit().value().getTariff();
        return named.isPresent()
                ? named.map(tariffs::get)
                : policy.inForce(earned.day()).stream().findFirst();
    }

    /** Adds up the corrections of each entry: a correction of a correction belongs to the entry at the root of both. */
    private static Map<PeerCreditId, BigDecimal> corrections(
            List<PeerCredit> credits, Map<PeerCreditId, PeerCredit> byId) {
        Map<PeerCreditId, PeerCreditId> roots = Chain.ends(corrects(credits, byId));
        Map<PeerCreditId, BigDecimal> corrections = new HashMap<>();
        for (PeerCredit credit : credits) {
            PeerCreditId root = roots.get(credit.getId());
            if (root != null && credit.getKind().equals(CreditKind.CORRECTION)) {
                corrections.merge(root, credit.getCredits(), BigDecimal::add);
            }
        }
        return corrections;
    }

    private static Map<PeerCreditId, PeerCreditId> corrects(
            List<PeerCredit> credits, Map<PeerCreditId, PeerCredit> byId) {
        Map<PeerCreditId, PeerCreditId> corrects = new HashMap<>();
        for (PeerCredit credit : credits) {
            if (credit.getKind().equals(CreditKind.CORRECTION)) {
                credit.getCorrects()
                        .filter(byId::containsKey)
                        .ifPresent(entry -> corrects.putIfAbsent(credit.getId(), entry));
            }
        }
        return corrects;
    }

    private static List<Earned> earned(
            PeerSection section, List<Located<PeerCredit>> credits, Map<PeerCreditId, BigDecimal> corrections) {
        Map<PeerSessionId, PeerSession> sessions = new HashMap<>();
        section.getSessions().forEach(session -> sessions.putIfAbsent(session.getId(), session));
        List<Earned> earned = new ArrayList<>();
        for (Located<PeerCredit> credit : credits) {
            PeerCredit value = credit.value();
            if (value.getKind().equals(CreditKind.ACCRUAL)) {
                BigDecimal corrected = corrections.getOrDefault(value.getId(), BigDecimal.ZERO);
                value.getSession()
                        .map(sessions::get)
                        .ifPresent(session -> earned.add(
                                new Earned(credit, session, value.getCredits().add(corrected))));
            }
        }
        return earned;
    }
}
