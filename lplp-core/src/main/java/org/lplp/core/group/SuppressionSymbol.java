package org.lplp.core.group;

import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** What stands in the place of a figure that is not shown. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface SuppressionSymbol extends Extensible {

    /**
     * Why it is not shown.
     *
     * @return the reason
     */
    SuppressionReason getReason();

    /**
     * What is written.
     *
     * @return one to 20 characters
     */
    @TextLength(max = 20)
    Text getSymbol();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SuppressionSymbol} values. */
    final class Builder extends ImmutableSuppressionSymbol.Builder {
        Builder() {}
    }
}
