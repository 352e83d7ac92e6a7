package org.lplp.core.relationship;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** What one of the two says about the tie, in their own words. */
@Value.Immutable
@LplpStyle
public interface Voice extends Extensible {

    /**
     * Who says it.
     *
     * @return the learner or the other person
     */
    PersonId getBy();

    /**
     * When it was said.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * The words.
     *
     * @return one to 10,000 characters
     */
    @Holds(FieldClass.NARRATIVE)
    @TextLength
    Text getSaid();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Voice} values. */
    final class Builder extends ImmutableVoice.Builder {
        Builder() {}
    }
}
