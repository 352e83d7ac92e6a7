package org.lplp.core.enterprise;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The enterprises of a community's schools. */
@Value.Immutable
@LplpStyle
public interface EnterpriseRegister extends Extensible {

    /**
     * The enterprises.
     *
     * @return the enterprises; empty by default
     */
    List<@Valid Enterprise> getEnterprises();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EnterpriseRegister} values. */
    final class Builder extends ImmutableEnterpriseRegister.Builder {
        Builder() {}
    }
}
