package org.lplp.core.disclosure;

import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** What an audience sees of one attribute, where that is less than its class lets it see. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface FieldTreatment extends Extensible {

    /**
     * The attribute.
     *
     * @return its name, such as {@code Learner.birthDate}
     */
    FieldName getField();

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

    /** Builds {@link FieldTreatment} values. */
    final class Builder extends ImmutableFieldTreatment.Builder {
        Builder() {}
    }
}
