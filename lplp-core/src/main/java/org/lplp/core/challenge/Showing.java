package org.lplp.core.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.EntryId;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A team shows what came of its challenge. */
@Value.Immutable
@LplpStyle
public interface Showing extends Extensible {

    /**
     * When.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * What was shown.
     *
     * @return one to 1000 characters
     */
    @Holds(FieldClass.NARRATIVE)
    @TextLength(max = 1000)
    Text getWhat();

    /**
     * To whom.
     *
     * @return the audiences; empty by default
     */
    List<ShowingAudience> getAudiences();

    /**
     * At which place.
     *
     * @return a place of the community; absent if not known
     */
    Optional<PlaceId> getPlace();

    /**
     * The entry of the portfolio that keeps it.
     *
     * @return an entry of this document; absent if not known
     */
    Optional<EntryId> getEntry();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Showing} values. */
    final class Builder extends ImmutableShowing.Builder {
        Builder() {}
    }
}
