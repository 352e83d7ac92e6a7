package org.lplp.core.disclosure;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** Who may see what of a record: a row for each class of attribute and each audience. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface DisclosurePolicy extends Extensible {

    /**
     * What each audience sees of each class. What the shipped framework withholds no other one shows.
     *
     * @return the rows; where there is none, that of the shipped framework counts
     */
    List<@Valid ClassTreatment> getClasses();

    /**
     * What some audience sees less of than its class lets it see.
     *
     * @return the rows; empty by default
     */
    List<@Valid FieldTreatment> getFields();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DisclosurePolicy} values. */
    final class Builder extends ImmutableDisclosurePolicy.Builder {
        Builder() {}
    }
}
