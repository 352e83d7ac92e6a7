package org.lplp.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A look back at a plan. */
@Value.Immutable
@LplpStyle
public interface Review extends Extensible {

    /**
     * When it took place.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * Who took part.
     *
     * @return persons of this document; empty by default
     */
    List<PersonId> getBy();

    /**
     * What was said.
     *
     * @return one to 10,000 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength Text> getNotes();

    /**
     * When the next review is due.
     *
     * @return the day; absent if not known
     */
    Optional<LocalDate> getNext();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Review} values. */
    final class Builder extends ImmutableReview.Builder {
        Builder() {}
    }
}
