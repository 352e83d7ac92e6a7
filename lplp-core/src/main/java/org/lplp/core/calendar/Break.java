package org.lplp.core.calendar;

import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.BreakId;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Days without school (idea 12). */
@Value.Immutable
@LplpStyle
public interface Break extends Extensible {

    /**
     * Identifies the break.
     *
     * @return the id
     */
    BreakId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NAME)
    Optional<@TextLength(max = 300) Text> getTitle();

    /**
     * What kind of break it is.
     *
     * @return the kind
     */
    BreakKind getKind();

    /**
     * From its first day to the day after its last.
     *
     * @return a half-open period with an end
     */
    Period getPeriod();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Break} values. */
    final class Builder extends ImmutableBreak.Builder {
        Builder() {}
    }
}
