package org.lplp.core.vetting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** The check that an activity with learners asks for. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface VettingRequirement extends Extensible {

    /**
     * The activity.
     *
     * @return the activity
     */
    VettedActivity getActivity();

    /**
     * The checks of which one is needed.
     *
     * @return the kinds; none means any
     */
    List<VettingKind> getKinds();

    /**
     * How long a check holds that states no end.
     *
     * @return months; for ever by default
     */
    Optional<@Min(1) @Max(1200) Integer> getValidMonths();

    /**
     * Below which age of the learners the check is needed.
     *
     * @return years of age; all ages by default
     */
    Optional<@Min(1) @Max(120) Integer> getBelowAge();

    /**
     * Where the requirement comes from.
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

    /** Builds {@link VettingRequirement} values. */
    final class Builder extends ImmutableVettingRequirement.Builder {
        Builder() {}
    }
}
