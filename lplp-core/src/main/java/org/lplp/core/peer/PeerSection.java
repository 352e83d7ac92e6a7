package org.lplp.core.peer;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** What the learner taught and learned among peers, and the credit for it. */
@Value.Immutable
@LplpStyle
public interface PeerSection extends Extensible {

    /**
     * The sessions.
     *
     * @return the sessions; empty by default
     */
    List<@Valid PeerSession> getSessions();

    /**
     * The ledger.
     *
     * @return the entries; empty by default
     */
    List<@Valid PeerCredit> getCredits();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PeerSection} values. */
    final class Builder extends ImmutablePeerSection.Builder {
        Builder() {}
    }
}
