package org.lplp.core.relationship;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The learner's relationships. */
@Value.Immutable
@LplpStyle
public interface RelationshipSection extends Extensible {

    /**
     * The relationships.
     *
     * @return the relationships; empty by default
     */
    List<@Valid Relationship> getRelationships();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RelationshipSection} values. */
    final class Builder extends ImmutableRelationshipSection.Builder {
        Builder() {}
    }
}
