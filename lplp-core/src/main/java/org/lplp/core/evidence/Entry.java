package org.lplp.core.evidence;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.EntryId;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Something in the portfolio: a piece of work, an achievement, a qualification, a part taken (idea 7). */
@Value.Immutable
@LplpStyle
public interface Entry extends Recorded {

    /**
     * Identifies the entry.
     *
     * @return the id
     */
    EntryId getId();

    /**
     * What it records.
     *
     * @return the kind
     */
    EntryKind getKind();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What the learner tells about it.
     *
     * @return one to 100,000 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength(max = 100000) Text> getNarrative();

    /**
     * The day, or the first day.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * The day after the last one, for something that took longer.
     *
     * @return the day; absent if not known
     */
    Optional<LocalDate> getUntil();

    /**
     * Where it took place.
     *
     * @return the setting; absent if not known
     */
    Optional<Setting> getSetting();

    /**
     * Whether it was part of school.
     *
     * @return true inside, false outside school
     */
    boolean isInsideSchool();

    /**
     * The goals that it serves.
     *
     * @return goals of this document; empty by default
     */
    List<GoalId> getTowards();

    /**
     * What shows it.
     *
     * @return the pieces of evidence; empty by default
     */
    List<@Valid Evidence> getEvidence();

    /**
     * The capabilities that it shows.
     *
     * @return the links; empty by default
     */
    List<@Valid CapabilityLink> getCapabilities();

    /**
     * How it was assessed.
     *
     * @return the assessments; empty by default
     */
    List<@Valid Assessment> getAssessments();

    /**
     * The place where it took place.
     *
     * @return a place of the community; absent if not known
     */
    Optional<PlaceId> getPlace();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Entry} values. */
    final class Builder extends ImmutableEntry.Builder {
        Builder() {}
    }
}
