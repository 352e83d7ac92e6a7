package org.lplp.core.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Somebody's judgement of an entry. */
@Value.Immutable
@LplpStyle
public interface Assessment extends Extensible {

    /**
     * In what role it was given.
     *
     * @return the role
     */
    AssessorRole getRole();

    /**
     * Who gave it.
     *
     * @return a person of this document
     */
    PersonId getBy();

    /**
     * When.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * The capability that is judged.
     *
     * @return a capability of the framework; absent for the entry as a whole
     */
    Optional<CapabilityId> getCapability();

    /**
     * The level that was reached.
     *
     * @return a level of that capability; absent if not known
     */
    @Holds(FieldClass.JUDGEMENT)
    @Value.Redacted
    Optional<@Min(0) @Max(100) Integer> getLevel();

    /**
     * What was said.
     *
     * @return one to 10,000 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength Text> getComment();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Assessment} values. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
