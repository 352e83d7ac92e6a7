package org.lplp.core.home;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Setting;
import org.lplp.core.relationship.ContactMode;

/** A stretch of learning at home. */
@Value.Immutable
@LplpStyle
public interface HomeSession extends Extensible {

    /**
     * When.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * How long.
     *
     * @return minutes, 1 to 1440
     */
    @Min(1)
    @Max(1440)
    int getMinutes();

    /**
     * Where.
     *
     * @return the setting
     */
    Setting getSetting();

    /**
     * Who helped.
     *
     * @return persons of this document; empty by default
     */
    List<PersonId> getHelpedBy();

    /**
     * How help was given.
     *
     * @return the mode; absent if not known
     */
    Optional<ContactMode> getMode();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HomeSession} values. */
    final class Builder extends ImmutableHomeSession.Builder {
        Builder() {}
    }
}
