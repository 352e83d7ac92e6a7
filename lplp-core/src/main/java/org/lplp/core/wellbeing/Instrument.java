package org.lplp.core.wellbeing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.VersionLabel;

/** A questionnaire as data (ideas 2 and 3): its items, how they are scored, whom it is for and who may use it. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface Instrument extends Extensible {

    /**
     * Identifies the instrument; another version of it in the same framework has an id of its own.
     *
     * @return the id
     */
    InstrumentId getId();

    /**
     * The version of the instrument; responses name it.
     *
     * @return the label
     */
    VersionLabel getVersion();

    /**
     * What it asks about.
     *
     * @return the kind
     */
    InstrumentKind getKind();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @TextLength(max = 300)
    Text getTitle();

    /**
     * Under which terms it may be used.
     *
     * @return one to 1000 characters
     */
    @TextLength(max = 1000)
    Text getLicence();

    /**
     * Where it was published.
     *
     * @return one to 1000 characters; absent if the framework does not say
     */
    Optional<@TextLength(max = 1000) Text> getSource();

    /**
     * Who may answer it.
     *
     * @return the roles; none means anybody
     */
    List<RespondentRole> getRespondents();

    /**
     * The least age of the learner it is about.
     *
     * @return years of age; absent if the framework does not say
     */
    Optional<@Min(0) @Max(120) Integer> getMinimumAge();

    /**
     * The greatest age of the learner it is about; the whole year counts.
     *
     * @return years of age; absent if the framework does not say
     */
    Optional<@Min(0) @Max(120) Integer> getMaximumAge();

    /**
     * How many days are to lie between two waves.
     *
     * @return days; absent if the framework does not say
     */
    Optional<@Min(1) @Max(3660) Integer> getSpanDays();

    /**
     * What it asks.
     *
     * @return the items; empty by default
     */
    List<@Valid Item> getItems();

    /**
     * What it scores.
     *
     * @return the scales; empty by default
     */
    List<@Valid Scale> getScales();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Instrument} values. */
    final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
