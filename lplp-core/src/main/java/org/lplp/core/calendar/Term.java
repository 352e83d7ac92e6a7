package org.lplp.core.calendar;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.TermId;
import org.lplp.core.base.TermSeason;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A school term (idea 12). */
@Value.Immutable
@LplpStyle
public interface Term extends Extensible {

    /**
     * Identifies the term.
     *
     * @return the id
     */
    TermId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NAME)
    Optional<@TextLength(max = 300) Text> getTitle();

    /**
     * From the first day of term to the day after the last.
     *
     * @return a half-open period with an end
     */
    Period getPeriod();

    /**
     * The parts of the term between breaks.
     *
     * @return the half terms; empty by default
     */
    List<@Valid HalfTerm> getHalfTerms();

    /**
     * Which term of the year it is.
     *
     * @return the season; absent if not known
     */
    Optional<TermSeason> getSeason();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Term} values. */
    final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
