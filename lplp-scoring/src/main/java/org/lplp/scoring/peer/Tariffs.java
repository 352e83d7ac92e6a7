package org.lplp.scoring.peer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lplp.core.base.PeerRole;
import org.lplp.core.base.Period;
import org.lplp.core.peer.CreditRate;
import org.lplp.core.peer.CreditTariff;

/** Finds the tariff of a day: of several in force the one that came into force last, then the one with the lesser id. */
final class Tariffs {

    private final List<CreditTariff> tariffs;
    private final Collection<String> decided;

    Tariffs(List<CreditTariff> tariffs, Collection<String> decided) {
        this.tariffs = tariffs;
        this.decided = decided;
    }

    Optional<CreditTariff> on(LocalDate day) {
        List<CreditTariff> inForce = tariffs.stream()
                .filter(tariff -> tariff.getEffective()
                        .map(period -> period.contains(day))
                        .orElse(true))
                .sorted(Comparator.comparing(Tariffs::start)
                        .reversed()
                        .thenComparing(tariff -> tariff.getId().value()))
                .toList();
        if (inForce.size() > 1) {
            decided.add("framework.peer.tariffs: of several in force on " + day + " the latest: "
                    + inForce.get(0).getId());
        }
        return inForce.stream().findFirst();
    }

    private static LocalDate start(CreditTariff tariff) {
        return tariff.getEffective().map(Period::start).orElse(LocalDate.MIN);
    }

    /** Finds what a part earns; of several rates for one part the first in the tariff. */
    Optional<CreditRate> rate(CreditTariff tariff, PeerRole role) {
        List<CreditRate> rates = tariff.getRates().stream()
                .filter(rate -> rate.getRole().equals(role) && rate.getPerMinutes() > 0)
                .toList();
        if (rates.size() > 1) {
            decided.add("framework.peer.tariffs: of several rates of " + tariff.getId() + " for one part the first");
        }
        return rates.stream().findFirst();
    }
}
