package org.lplp.core.leadership;

import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A concern of leadership, and who holds it. */
@Value.Immutable
@LplpStyle
public interface LeadershipRole extends Extensible {

    /**
     * The concern.
     *
     * @return the concern
     */
    LeadershipConcern getConcern();

    /**
     * Who holds it.
     *
     * @return a person of this document
     */
    PersonId getPerson();

    /**
     * What the role is called.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NAME)
    Optional<@TextLength(max = 300) Text> getTitle();

    /**
     * For how long.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LeadershipRole} values. */
    final class Builder extends ImmutableLeadershipRole.Builder {
        Builder() {}
    }
}
