package org.lplp.core.disclosure;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** Who may see what. */
@Value.Immutable
@LplpStyle
public interface DisclosureSection extends Extensible {

    /**
     * The consents.
     *
     * @return the consents; empty by default
     */
    List<@Valid Consent> getConsents();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DisclosureSection} values. */
    final class Builder extends ImmutableDisclosureSection.Builder {
        Builder() {}
    }
}
