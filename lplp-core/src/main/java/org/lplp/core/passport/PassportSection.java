package org.lplp.core.passport;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The learner's moves, the passports that went with them, and of a view what it was. */
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
     * What this document was when it was made, if it is a view of a record.
     *
     * @return the manifest; absent if it is a record itself
     */
    Optional<@Valid Manifest> getManifest();

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
