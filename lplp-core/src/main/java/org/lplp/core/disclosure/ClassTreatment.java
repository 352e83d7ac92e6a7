package org.lplp.core.disclosure;

import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** What an audience sees of all attributes of one class. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface ClassTreatment extends Extensible {

    /**
     * The class.
     *
     * @return the class of field
     */
    FieldClass getFieldClass();

    /**
     * For whom.
     *
     * @return the audience; the learner sees everything, whatever is said here
     */
    Audience getAudience();

    /**
     * What becomes of it.
     *
     * @return the treatment; the strictest counts
     */
    Treatment getTreatment();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ClassTreatment} values. */
    final class Builder extends ImmutableClassTreatment.Builder {
        Builder() {}
    }
}
