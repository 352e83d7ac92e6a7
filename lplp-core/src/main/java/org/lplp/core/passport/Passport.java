package org.lplp.core.passport;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.ConsentId;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PassportId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Sha256;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Purpose;

/** A purpose-limited extract of the record that went with the learner, or came with the learner, at a move (idea 7). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.PERMISSION)
public interface Passport extends Recorded {

    /**
     * Identifies the passport.
     *
     * @return the id
     */
    PassportId getId();

    /**
     * Whether it went out or came in.
     *
     * @return the direction
     */
    PassportDirection getDirection();

    /**
     * For whom it was made.
     *
     * @return the audience
     */
    Audience getAudience();

    /**
     * For what.
     *
     * @return the purpose
     */
    Purpose getPurpose();

    /**
     * Who made it.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getSender();

    /**
     * Who got it.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getRecipient();

    /**
     * When it was made.
     *
     * @return an instant with its offset
     */
    OffsetDateTime getMade();

    /**
     * The first day on which it holds no more.
     *
     * @return the day; absent for no end
     */
    Optional<LocalDate> getUntil();

    /**
     * The consent on which it rests.
     *
     * @return a consent of this document; absent if not known
     */
    Optional<ConsentId> getConsent();

    /**
     * The sections that are in it.
     *
     * @return the sections; none means all that the audience may see
     */
    List<DomainWord> getCovers();

    /**
     * The digest of its canonical form.
     *
     * @return a SHA-256 digest; absent if not known
     */
    Optional<Sha256> getDigest();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Passport} values. */
    final class Builder extends ImmutablePassport.Builder {
        Builder() {}
    }
}
