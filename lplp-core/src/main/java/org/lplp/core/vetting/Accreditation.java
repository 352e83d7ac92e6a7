package org.lplp.core.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.AccreditationId;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.YearGroup;

/** Leave to teach something as a teacher from the community (idea 14): who, what, by whom, until when. */
@Value.Immutable
@LplpStyle
public interface Accreditation extends Recorded {

    /**
     * Identifies the accreditation.
     *
     * @return the id
     */
    AccreditationId getId();

    /**
     * Who may teach.
     *
     * @return a person of this document
     */
    PersonId getPerson();

    /**
     * What may be taught.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getSkill();

    /**
     * Who gave the leave.
     *
     * @return an organisation of this document
     */
    OrganisationId getAccreditedBy();

    /**
     * For how long.
     *
     * @return a half-open period with an end
     */
    Period getPeriod();

    /**
     * Whom the person may teach.
     *
     * @return the year groups; none means all
     */
    List<YearGroup> getYearGroups();

    /**
     * The first day on which it was withdrawn.
     *
     * @return the day; absent if it stands
     */
    Optional<LocalDate> getWithdrawn();

    /**
     * Tells when the person may teach: until the end, or until it was withdrawn if that came first.
     *
     * @return a half-open period; one without a day if it was withdrawn before it began
     */
    default Period standing() {
        Optional<LocalDate> end = getPeriod().end();
        Optional<LocalDate> withdrawn = getWithdrawn().filter(day -> end.isEmpty() || day.isBefore(end.get()));
        return new Period(getPeriod().start(), withdrawn.or(() -> end));
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Accreditation} values. */
    final class Builder extends ImmutableAccreditation.Builder {
        Builder() {}
    }
}
