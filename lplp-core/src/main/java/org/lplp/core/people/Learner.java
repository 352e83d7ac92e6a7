package org.lplp.core.people;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.Identifier;
import org.lplp.core.base.Language;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.YearGroup;

/** The learner, who owns the record. */
@Value.Immutable
@LplpStyle
public interface Learner extends Recorded {

    /**
     * Identifies the learner as a person.
     *
     * @return the id
     */
    PersonId getId();

    /**
     * The learner's full name.
     *
     * @return one to 200 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 200)
    Text getName();

    /**
     * What the learner likes to be called.
     *
     * @return one to 200 characters; absent if not known
     */
    @Holds(FieldClass.NAME)
    Optional<@TextLength(max = 200) Text> getPreferredName();

    /**
     * The day of birth.
     *
     * @return the day; absent if not known
     */
    @Value.Redacted
    Optional<LocalDate> getBirthDate();

    /**
     * The year group on the day the document was issued.
     *
     * @return the year group; absent if not known
     */
    Optional<YearGroup> getYearGroup();

    /**
     * Outside identifiers, such as a UPN.
     *
     * @return the identifiers; empty by default
     */
    @Holds(FieldClass.IDENTIFIER)
    List<@Valid Identifier> getIdentifiers();

    /**
     * The languages that the learner speaks, strongest first.
     *
     * @return the languages; empty by default
     */
    @Holds(FieldClass.CIRCUMSTANCE)
    List<Language> getLanguages();

    /**
     * The schools where the learner is or was on roll.
     *
     * @return the enrolments; empty by default
     */
    List<@Valid Enrolment> getEnrolments();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Learner} values. */
    final class Builder extends ImmutableLearner.Builder {
        Builder() {}
    }
}
