package org.lplp.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.ActionId;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Something that somebody does toward a target. */
@Value.Immutable
@LplpStyle
public interface Action extends Extensible {

    /**
     * Identifies the action.
     *
     * @return the id
     */
    ActionId getId();

    /**
     * What is done.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NARRATIVE)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * Who does it.
     *
     * @return a person of this document; the learner by default
     */
    Optional<PersonId> getOwner();

    /**
     * The day by which it is to be done.
     *
     * @return the day; absent if not known
     */
    Optional<LocalDate> getDue();

    /**
     * The day on which it was done.
     *
     * @return the day; absent while it is not
     */
    Optional<LocalDate> getDoneOn();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Action} values. */
    final class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}
