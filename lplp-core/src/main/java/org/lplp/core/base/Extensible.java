package org.lplp.core.base;

import org.immutables.value.Value;

/** What every record can carry beside its own attributes. */
public interface Extensible {

    /**
     * Members that another system adds under its own names.
     *
     * @return members keyed by absolute URI; none by default
     */
    @Value.Default
    default Members getExtensions() {
        return Members.none();
    }

    /**
     * Members that this version of LPLP does not know, kept and written back as they came.
     *
     * @return members by name; none by default
     */
    @Value.Default
    default Members getUnknownMembers() {
        return Members.none();
    }
}
