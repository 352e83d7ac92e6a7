package org.lplp.core.passport;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The learner's moves, and the passports that went with them. */
@Value.Immutable
@LplpStyle
public interface PassportSection extends Extensible {

    /**
     * The passports.
     *
     * @return the passports; empty by default
     */
    List<@Valid Passport> getPassports();

    /**
     * The moves.
     *
     * @return the moves; empty by default
     */
    List<@Valid Move> getMoves();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PassportSection} values. */
    final class Builder extends ImmutablePassportSection.Builder {
        Builder() {}
    }
}
