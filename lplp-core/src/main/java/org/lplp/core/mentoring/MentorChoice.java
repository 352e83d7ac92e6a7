package org.lplp.core.mentoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A mentor whom the learner would like, in order of preference. */
@Value.Immutable
@LplpStyle
public interface MentorChoice extends Extensible {

    /**
     * The mentor.
     *
     * @return a person of this document
     */
    PersonId getMentor();

    /**
     * The place in the learner's order.
     *
     * @return 1 for the first choice
     */
    @Min(1)
    @Max(100)
    int getRank();

    /**
     * When the learner chose.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * Why.
     *
     * @return one to 10,000 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength Text> getReason();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MentorChoice} values. */
    final class Builder extends ImmutableMentorChoice.Builder {
        Builder() {}
    }
}
