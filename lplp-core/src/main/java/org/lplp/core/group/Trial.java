package org.lplp.core.group;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.Period;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.TrialId;

/** A comparison of learners who had something with learners who had not, such as a trial of mentoring (ideas 8 and 20). */
@Value.Immutable
@LplpStyle
public interface Trial extends Recorded {

    /**
     * Identifies the trial.
     *
     * @return the id
     */
    TrialId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What is tried, by the domain word that records it.
     *
     * @return the section, such as {@code mentoring}
     */
    DomainWord getTries();

    /**
     * What counts as improvement.
     *
     * @return a measure of the framework
     */
    MeasureId getMeasure();

    /**
     * How learners came into the arms.
     *
     * @return the allocation; absent if not known
     */
    Optional<TrialAllocation> getAllocation();

    /**
     * Where it takes place.
     *
     * @return schools of this document; empty by default
     */
    List<SchoolId> getSchools();

    /**
     * From the first day to that of the count.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * The groups that are compared.
     *
     * @return the arms; empty by default
     */
    List<@Valid TrialArm> getArms();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Trial} values. */
    final class Builder extends ImmutableTrial.Builder {
        Builder() {}
    }
}
