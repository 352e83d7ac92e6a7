package org.lplp.core.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.RiskFactorId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A figure that gives points by the band in which it falls. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface RiskFactor extends Extensible {

    /**
     * Identifies the factor.
     *
     * @return the id
     */
    RiskFactorId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @TextLength(max = 300)
    Text getTitle();

    /**
     * The measure that it reads.
     *
     * @return a measure of the framework
     */
    MeasureId getMeasure();

    /**
     * Which figure of the measure it reads.
     *
     * @return the statistic
     */
    RiskStatistic getStatistic();

    /**
     * How many days back it reads.
     *
     * @return days; absent for all days
     */
    Optional<@Min(1) @Max(36600) Integer> getWindowDays();

    /**
     * The points for each band; a figure outside all bands gives none.
     *
     * @return bands that do not overlap; empty by default
     */
    List<@Valid PointBand> getBands();

    /**
     * Where the points come from.
     *
     * @return one to 1000 characters; absent if the framework does not say
     */
    Optional<@TextLength(max = 1000) Text> getSource();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RiskFactor} values. */
    final class Builder extends ImmutableRiskFactor.Builder {
        Builder() {}
    }
}
