package org.lplp.core.code;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** The code lists by which files are judged; a type without a list keeps the one that LPLP knows. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface CodePolicy extends Extensible {

    /**
     * The lists. A list replaces the one that LPLP knows for its type: a code that is on neither it nor another list of that type
     * is {@code document.unknown_code}. Lists of one type in several versions count together, in the order in which they stand.
     *
     * @return the lists; empty by default
     */
    List<@Valid CodeList> getLists();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CodePolicy} values. */
    final class Builder extends ImmutableCodePolicy.Builder {
        Builder() {}
    }
}
