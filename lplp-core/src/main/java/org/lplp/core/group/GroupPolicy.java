package org.lplp.core.group;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** How figures of groups are published. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface GroupPolicy extends Extensible {

    /**
     * The suppression policies.
     *
     * @return the policies; empty by default
     */
    List<@Valid SuppressionPolicy> getSuppressions();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GroupPolicy} values. */
    final class Builder extends ImmutableGroupPolicy.Builder {
        Builder() {}
    }
}
