package org.lplp.core.place;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The places where learning happens. */
@Value.Immutable
@LplpStyle
public interface PlaceRegister extends Extensible {

    /**
     * The places.
     *
     * @return the places; empty by default
     */
    List<@Valid Place> getPlaces();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlaceRegister} values. */
    final class Builder extends ImmutablePlaceRegister.Builder {
        Builder() {}
    }
}
