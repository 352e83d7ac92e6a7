package org.lplp.core.wellbeing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Direction;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.ScaleId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A figure that an instrument scores from some of its items. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface Scale extends Extensible {

    /**
     * Identifies the scale.
     *
     * @return the id
     */
    ScaleId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @TextLength(max = 300)
    Text getTitle();

    /**
     * How the answers make the figure.
     *
     * @return sum or mean
     */
    ScaleMethod getMethod();

    /**
     * The items that it reads.
     *
     * @return the items; empty by default
     */
    List<@Valid ScaleItem> getItems();

    /**
     * How many of the items must be answered; missing answers then count as the mean of the others.
     *
     * @return items; all by default
     */
    Optional<@Min(0) @Max(10000) Integer> getMinimumAnswered();

    /**
     * To how many decimals the figure is rounded, halves away from zero.
     *
     * @return decimals; unrounded by default
     */
    Optional<@Min(0) @Max(10) Integer> getDecimals();

    /**
     * How the figure is brought to another range, before rounding.
     *
     * @return the transform; none by default
     */
    Optional<@Valid LinearTransform> getTransform();

    /**
     * A table that gives another figure for each rounded one, after the transform.
     *
     * @return the rows; none means that the figure stands
     */
    List<@Valid ConversionRow> getConversions();

    /**
     * The words for each range of figures.
     *
     * @return the bands; empty by default
     */
    List<@Valid ScaleBand> getBands();

    /**
     * Whether more is better.
     *
     * @return the direction; absent if the framework does not say
     */
    Optional<Direction> getDirection();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Scale} values. */
    final class Builder extends ImmutableScale.Builder {
        Builder() {}
    }
}
