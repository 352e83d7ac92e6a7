package org.lplp.core.document;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Member;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.people.PeopleRegister;

/**
 * Where and with what learners learn: schools and their units, the year and the day, places, people who teach, offers,
 * enterprises, projects, compacts and shared budgets.
 *
 * <p>Learners are named by id alone, on the roster: who they are is in their portfolios.
 */
@Value.Immutable
@LplpStyle
public interface Community extends Document {

    /** {@inheritDoc} */
    @Override
    @Member("LPLP")
    @Value.Default
    default FormatVersion getFormat() {
        return FormatVersion.COMMUNITY;
    }

    /**
     * What the community is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * The adults and organisations.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default PeopleRegister getPeople() {
        return PeopleRegister.builder().build();
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Community} values. */
    final class Builder extends ImmutableCommunity.Builder {
        Builder() {}
    }
}
