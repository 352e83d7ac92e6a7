package org.lplp.scoring.peer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lplp.core.base.PeerCreditId;
import org.lplp.core.base.PeerSessionId;
import org.lplp.core.peer.CreditKind;
import org.lplp.core.peer.PeerCredit;
import org.lplp.core.rule.Chain;

/** The entries of the ledger, each with its corrections: a correction belongs to the entry that it puts right, all the way down. */
final class Ledger {

    /** An entry and the sum of itself and its corrections. */
    record Sum(PeerCredit entry, BigDecimal credits) {}

    private final Map<String, Sum> sums = new TreeMap<>();
    private BigDecimal balance = BigDecimal.ZERO;

    Ledger(List<PeerCredit> entries) {
        Map<PeerCreditId, PeerCredit> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.getId(), entry));
        Map<PeerCreditId, PeerCreditId> corrects = new HashMap<>();
        for (PeerCredit entry : entries) {
            entry.getCorrects().filter(byId::containsKey).ifPresent(other -> corrects.put(entry.getId(), other));
        }
        Map<PeerCreditId, PeerCreditId> corrected = Chain.ends(corrects);
        for (PeerCredit entry : entries) {
            PeerCredit root = byId.get(corrected.getOrDefault(entry.getId(), entry.getId()));
            balance = balance.add(entry.getCredits());
            sums.merge(
                    root.getId().value(),
                    new Sum(root, entry.getCredits()),
                    (left, right) -> new Sum(root, left.credits().add(right.credits())));
        }
    }

    BigDecimal balance() {
        return balance;
    }

    /** Sums what was entered for each session. */
    Map<PeerSessionId, BigDecimal> bySession() {
        Map<PeerSessionId, BigDecimal> bySession = new HashMap<>();
        for (Sum sum : sums.values()) {
            if (isEarning(sum.entry())) {
                sum.entry().getSession().ifPresent(session -> bySession.merge(session, sum.credits(), BigDecimal::add));
            }
        }
        return bySession;
    }

    /** Gives the entries that earn something, but name no session. */
    List<Sum> withoutSession() {
        return sums.values().stream()
                .filter(sum ->
                        isEarning(sum.entry()) && sum.entry().getSession().isEmpty())
                .toList();
    }

    /** Gives the entries of a kind, by day and id. */
    List<Sum> of(CreditKind kind) {
        return sums.values().stream()
                .filter(sum -> sum.entry().getKind().equals(kind))
                .sorted(Comparator.comparing(sum -> sum.entry().getOn()))
                .toList();
    }

    /** Gives the entries of a kind that this library does not know. */
    List<Sum> ofUnknownKind() {
        return sums.values().stream()
                .filter(sum -> !sum.entry().getKind().isKnown())
                .toList();
    }

    private static boolean isEarning(PeerCredit entry) {
        return entry.getKind().equals(CreditKind.ACCRUAL) || entry.getKind().equals(CreditKind.CORRECTION);
    }
}
