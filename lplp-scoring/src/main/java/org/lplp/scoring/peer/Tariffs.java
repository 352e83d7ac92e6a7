package org.lplp.scoring.peer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lplp.core.base.PeerRole;
import org.lplp.core.peer.CreditRate;
import org.lplp.core.peer.CreditTariff;
import org.lplp.core.peer.PeerPolicy;

/** Finds the tariff of a day, and says so where there was a choice. */
final class Tariffs {

    private final PeerPolicy policy;
    private final Collection<String> decided;

    Tariffs(PeerPolicy policy, Collection<String> decided) {
        this.policy = policy;
        this.decided = decided;
    }

    Optional<CreditTariff> on(LocalDate day) {
        List<CreditTariff> inForce = policy.inForce(day);
        if (inForce.size() > 1) {
            decided.add("framework.peer.tariffs: of several in force on " + day + " the latest: "
                    + inForce.get(0).getId());
        }
        return inForce.stream().findFirst();
    }

    /** Finds what a part earns; of several rates for one part the first in the tariff. */
    Optional<CreditRate> rate(CreditTariff tariff, PeerRole role) {
        List<CreditRate> rates = tariff.ratesFor(role);
        if (rates.size() > 1) {
            decided.add("framework.peer.tariffs: of several rates of " + tariff.getId() + " for one part the first");
        }
        return rates.stream().findFirst();
    }
}
