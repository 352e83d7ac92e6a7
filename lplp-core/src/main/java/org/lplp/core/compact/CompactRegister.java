package org.lplp.core.compact;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The local education compacts. */
@Value.Immutable
@LplpStyle
public interface CompactRegister extends Extensible {

    /**
     * The compacts.
     *
     * @return the compacts; empty by default
     */
    List<@Valid Compact> getCompacts();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CompactRegister} values. */
    final class Builder extends ImmutableCompactRegister.Builder {
        Builder() {}
    }
}
