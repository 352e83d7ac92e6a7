package org.lplp.core.vetting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
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
     * Tells whether the check is needed for work with learners of an age.
     *
     * @param age years of age; empty if nobody knows, or if they may be of any age
     * @return false if the learners are too old for the check to be needed
     */
    default boolean appliesTo(Optional<Integer> age) {
        return age.isEmpty()
                || getBelowAge().isEmpty()
                || age.get() < getBelowAge().get();
    }

    /**
     * Tells for how long a check meets the requirement.
     *
     * @param check the check
     * @return from the day of its issue to its end; empty if it is of another kind, or its outcome does not allow the work
     */
    default Optional<Period> metBy(Vetting check) {
        boolean isOfKind = getKinds().isEmpty() || getKinds().contains(check.getKind());
        if (!isOfKind || !check.getOutcome().allowsWork()) {
            return Optional.empty();
        }
        LocalDate issued = check.getIssued();
        return Optional.of(new Period(
                issued, check.getExpires().or(() -> getValidMonths().map(issued::plusMonths))));
    }

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
