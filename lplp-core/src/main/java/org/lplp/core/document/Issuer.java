package org.lplp.core.document;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.Identifier;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Who made an issue of a document: a school, an authority, a researcher. */
@Value.Immutable
@LplpStyle
public interface Issuer extends Extensible {

    /**
     * The issuer's name.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getName();

    /**
     * Outside identifiers of the issuer.
     *
     * @return the identifiers; empty by default
     */
    @Holds(FieldClass.IDENTIFIER)
    List<@Valid Identifier> getIdentifiers();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Issuer} values. */
    final class Builder extends ImmutableIssuer.Builder {
        Builder() {}
    }
}
