package org.lplp.core.relationship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;

/** How strongly a tie gives one of the four aspects, as one of the two rated it on a day. */
@Value.Immutable
@LplpStyle
public interface AspectRating extends Extensible {

    /**
     * What is rated.
     *
     * @return the aspect
     */
    Aspect getAspect();

    /**
     * How strongly.
     *
     * @return 1 (hardly) to 5 (very strongly)
     */
    @Holds(FieldClass.JUDGEMENT)
    @Value.Redacted
    @Min(1)
    @Max(5)
    int getStrength();

    /**
     * Who rated it.
     *
     * @return the learner or the other person
     */
    PersonId getRatedBy();

    /**
     * When it was rated.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AspectRating} values. */
    final class Builder extends ImmutableAspectRating.Builder {
        Builder() {}
    }
}
