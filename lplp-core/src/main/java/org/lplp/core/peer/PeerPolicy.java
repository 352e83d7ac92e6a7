package org.lplp.core.peer;

import jakarta.validation.Valid;
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
