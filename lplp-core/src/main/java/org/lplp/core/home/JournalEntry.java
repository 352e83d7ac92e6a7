package org.lplp.core.home;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.HomeLearningId;
import org.lplp.core.base.JournalEntryId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A word in the journal that learner, parent and teacher keep together (idea 3). */
@Value.Immutable
@LplpStyle
public interface JournalEntry extends Recorded {

    /**
     * Identifies the entry.
     *
     * @return the id
     */
    JournalEntryId getId();

    /**
     * In which of the three roles it was written.
     *
     * @return the voice
     */
    JournalVoice getVoice();

    /**
     * Who wrote it.
     *
     * @return a person of this document
     */
    PersonId getBy();

    /**
     * When it was written.
     *
     * @return an instant with its offset
     */
    OffsetDateTime getAt();

    /**
     * The words.
     *
     * @return one to 10,000 characters
     */
    @Holds(FieldClass.NARRATIVE)
    @TextLength
    Text getSaid();

    /**
     * The module that it is about.
     *
     * @return a module of this document; absent if not known
     */
    Optional<HomeLearningId> getAbout();

    /**
     * The entry that it answers.
     *
     * @return an entry of this document; absent if not known
     */
    Optional<JournalEntryId> getAnswers();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link JournalEntry} values. */
    final class Builder extends ImmutableJournalEntry.Builder {
        Builder() {}
    }
}
