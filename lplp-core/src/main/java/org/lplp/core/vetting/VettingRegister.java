package org.lplp.core.vetting;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The checks and accreditations of those who work with learners. */
@Value.Immutable
@LplpStyle
public interface VettingRegister extends Extensible {

    /**
     * The checks.
     *
     * @return the checks; empty by default
     */
    List<@Valid Vetting> getVettings();

    /**
     * The accreditations.
     *
     * @return the accreditations; empty by default
     */
    List<@Valid Accreditation> getAccreditations();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VettingRegister} values. */
    final class Builder extends ImmutableVettingRegister.Builder {
        Builder() {}
    }
}
