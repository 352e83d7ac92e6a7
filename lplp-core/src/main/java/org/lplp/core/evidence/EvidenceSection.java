package org.lplp.core.evidence;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The entries of the portfolio. */
@Value.Immutable
@LplpStyle
public interface EvidenceSection extends Extensible {

    /**
     * The entries.
     *
     * @return the entries; empty by default
     */
    List<@Valid Entry> getEntries();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EvidenceSection} values. */
    final class Builder extends ImmutableEvidenceSection.Builder {
        Builder() {}
    }
}
