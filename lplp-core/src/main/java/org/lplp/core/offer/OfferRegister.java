package org.lplp.core.offer;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** What people in the community can teach. */
@Value.Immutable
@LplpStyle
public interface OfferRegister extends Extensible {

    /**
     * The offers.
     *
     * @return the offers; empty by default
     */
    List<@Valid Offer> getOffers();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OfferRegister} values. */
    final class Builder extends ImmutableOfferRegister.Builder {
        Builder() {}
    }
}
