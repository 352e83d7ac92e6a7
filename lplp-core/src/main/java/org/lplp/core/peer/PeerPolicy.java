package org.lplp.core.peer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** How a framework credits learning among peers. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface PeerPolicy extends Extensible {

    /**
     * The tariffs.
     *
     * @return the tariffs; empty by default
     */
    List<@Valid CreditTariff> getTariffs();

    /**
     * Finds the tariffs of a day. A session earns by the first of them.
     *
     * @param day the day of the session
     * @return the tariffs in force, the one that came into force last first, then by id; empty if there is none
     */
    default List<CreditTariff> inForce(LocalDate day) {
        return getTariffs().stream()
                .filter(tariff -> tariff.getEffective()
                        .map(period -> period.contains(day))
                        .orElse(true))
                .sorted(Comparator.comparing(CreditTariff::start)
                        .reversed()
                        .thenComparing(tariff -> tariff.getId().value()))
                .toList();
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PeerPolicy} values. */
    final class Builder extends ImmutablePeerPolicy.Builder {
        Builder() {}
    }
}
