package org.lplp.core.people;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.Identifier;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.YearGroup;

/** Somebody who stands by the learner, or has a part in the record. */
@Value.Immutable
@LplpStyle
public interface Person extends Recorded {

    /**
     * Identifies the person.
     *
     * @return the id
     */
    PersonId getId();

    /**
     * The person's name.
     *
     * @return one to 200 characters; absent if not known
     */
    @Holds(FieldClass.NAME)
    Optional<@TextLength(max = 200) Text> getName();

    /**
     * The day of birth; known of fellow learners more often than of adults.
     *
     * @return the day; absent if not known
     */
    @Value.Redacted
    Optional<LocalDate> getBirthDate();

    /**
     * Whether the person was an adult when the document was issued.
     *
     * @return true for an adult; absent if not known
     */
    Optional<Boolean> getAdult();

    /**
     * The year group of a fellow learner.
     *
     * @return the year group; absent if not known
     */
    Optional<YearGroup> getYearGroup();

    /**
     * What the person is to the learner.
     *
     * @return the roles; empty by default
     */
    List<@Valid Role> getRoles();

    /**
     * Outside identifiers of the person.
     *
     * @return the identifiers; empty by default
     */
    @Holds(FieldClass.IDENTIFIER)
    List<@Valid Identifier> getIdentifiers();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Person} values. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
