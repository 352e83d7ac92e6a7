package org.lplp.core.vote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.BallotId;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.VoterId;

/** One voter's vote. The voter is a pseudonym: how somebody voted is nobody's business. */
@Value.Immutable
@LplpStyle
public interface Ballot extends Extensible {

    /**
     * Identifies the ballot.
     *
     * @return the id
     */
    BallotId getId();

    /**
     * The voter, by a pseudonym.
     *
     * @return the pseudonym
     */
    VoterId getVoter();

    /**
     * When it was cast.
     *
     * @return the day; absent if not known
     */
    Optional<LocalDate> getCastOn();

    /**
     * How old the voter was.
     *
     * @return years of age; absent if not known
     */
    @Holds(FieldClass.JUDGEMENT)
    @Value.Redacted
    Optional<@Min(0) @Max(120) Integer> getVoterAge();

    /**
     * What it says; in a ballot that ranks, the first choice first.
     *
     * @return the choices; empty by default
     */
    List<@Valid Choice> getChoices();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Ballot} values. */
    final class Builder extends ImmutableBallot.Builder {
        Builder() {}
    }
}
