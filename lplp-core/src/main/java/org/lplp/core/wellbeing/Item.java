package org.lplp.core.wellbeing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.ItemId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A question of an instrument. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface Item extends Extensible {

    /**
     * Identifies the item.
     *
     * @return the id
     */
    ItemId getId();

    /**
     * The words of the question.
     *
     * @return one to 1000 characters; absent where the licence does not allow them here
     */
    Optional<@TextLength(max = 1000) Text> getPrompt();

    /**
     * The least answer.
     *
     * @return a number
     */
    @Min(-1000)
    @Max(1000)
    int getMinimum();

    /**
     * The greatest answer.
     *
     * @return a number
     */
    @Min(-1000)
    @Max(1000)
    int getMaximum();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Item} values. */
    final class Builder extends ImmutableItem.Builder {
        Builder() {}
    }
}
