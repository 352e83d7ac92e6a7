package org.lplp.core.enterprise;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.lplp.core.base.CurrencyScale;
import org.lplp.core.base.EnterpriseEntryId;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.NotNegative;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Money that an enterprise took or paid. */
@Value.Immutable
@LplpStyle
public interface EnterpriseEntry extends Recorded {

    /**
     * Identifies the entry.
     *
     * @return the id
     */
    EnterpriseEntryId getId();

    /**
     * Whether it is income or a cost.
     *
     * @return the kind
     */
    EnterpriseEntryKind getKind();

    /**
     * When.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * How much.
     *
     * @return money, not negative
     */
    @NotNegative
    @CurrencyScale
    BigMoney getAmount();

    /**
     * What for.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength(max = 300) Text> getDescription();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EnterpriseEntry} values. */
    final class Builder extends ImmutableEnterpriseEntry.Builder {
        Builder() {}
    }
}
