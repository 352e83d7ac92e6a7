package org.lplp.core.challenge;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** What the learner makes of a challenge. */
@Value.Immutable
@LplpStyle
public interface Reflection extends Extensible {

    /**
     * When it was written.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * The learner's own words.
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

    /** Builds {@link Reflection} values. */
    final class Builder extends ImmutableReflection.Builder {
        Builder() {}
    }
}
