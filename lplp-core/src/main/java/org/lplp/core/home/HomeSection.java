package org.lplp.core.home;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** What the learner learns at home, and the journal that links home and school. */
@Value.Immutable
@LplpStyle
public interface HomeSection extends Extensible {

    /**
     * The modules.
     *
     * @return the modules; empty by default
     */
    List<@Valid HomeLearning> getModules();

    /**
     * The journal.
     *
     * @return the entries; empty by default
     */
    List<@Valid JournalEntry> getJournalEntries();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HomeSection} values. */
    final class Builder extends ImmutableHomeSection.Builder {
        Builder() {}
    }
}
