package org.lplp.core.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** How much time a framework gives to learners as their own. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface SecurePolicy extends Extensible {

    /**
     * How many lesson periods in two weeks.
     *
     * @return periods
     */
    @Min(1)
    @Max(140)
    int getPeriodsPerFortnight();

    /**
     * Where the figure comes from.
     *
     * @return one to 1000 characters; absent if the framework does not say
     */
    Optional<@TextLength(max = 1000) Text> getSource();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SecurePolicy} values. */
    final class Builder extends ImmutableSecurePolicy.Builder {
        Builder() {}
    }
}
