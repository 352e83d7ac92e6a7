package org.lplp.core.enterprise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.lplp.core.base.CurrencyScale;
import org.lplp.core.base.EnterpriseId;
import org.lplp.core.base.EnterpriseParticipationId;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.NotNegative;
import org.lplp.core.base.Period;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** The learner's part in a school enterprise (idea 11). */
@Value.Immutable
@LplpStyle
public interface EnterpriseParticipation extends Recorded {

    /**
     * Identifies the participation.
     *
     * @return the id
     */
    EnterpriseParticipationId getId();

    /**
     * The enterprise.
     *
     * @return an enterprise of the community
     */
    EnterpriseId getEnterprise();

    /**
     * What the learner does there.
     *
     * @return the role
     */
    EnterpriseRole getRole();

    /**
     * For how long.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * How much time the learner gave to it.
     *
     * @return minutes; absent if not known
     */
    Optional<@Min(1) @Max(1000000) Integer> getMinutes();

    /**
     * What the learner earned there.
     *
     * @return money; absent if not known
     */
    Optional<@NotNegative @CurrencyScale BigMoney> getEarned();

    /**
     * Where.
     *
     * @return the setting; absent if not known
     */
    Optional<Setting> getSetting();

    /**
     * What the learner learned, in the learner's own words.
     *
     * @return one to 10,000 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength Text> getLearned();

    /**
     * The goals that it serves.
     *
     * @return goals of this document; empty by default
     */
    List<GoalId> getTowards();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EnterpriseParticipation} values. */
    final class Builder extends ImmutableEnterpriseParticipation.Builder {
        Builder() {}
    }
}
