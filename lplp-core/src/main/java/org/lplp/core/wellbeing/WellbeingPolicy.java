package org.lplp.core.wellbeing;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** The instruments that a framework knows, and for whom it means programmes. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface WellbeingPolicy extends Extensible {

    /**
     * The instruments.
     *
     * @return the instruments; empty by default
     */
    List<@Valid Instrument> getInstruments();

    /**
     * For whom programmes are meant, by their kind.
     *
     * @return the terms; a kind without any is for everybody
     */
    List<@Valid ProgrammeTerms> getProgrammes();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WellbeingPolicy} values. */
    final class Builder extends ImmutableWellbeingPolicy.Builder {
        Builder() {}
    }
}
