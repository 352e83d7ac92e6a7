package org.lplp.core.code;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.CodeListId;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.VersionLabel;

/** The values of one type of code, as data, which a host may replace (principle 3). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface CodeList extends Extensible {

    /**
     * Identifies the list.
     *
     * @return the id
     */
    CodeListId getId();

    /**
     * The version of the list.
     *
     * @return the label
     */
    VersionLabel getVersion();

    /**
     * Which codes it lists.
     *
     * @return the name of a code type, such as {@code yearGroup}
     */
    CodeType getType();

    /**
     * What it is called.
     *
     * @return one to 300 characters; absent if the framework does not say
     */
    Optional<@TextLength(max = 300) Text> getTitle();

    /**
     * Where it comes from.
     *
     * @return one to 1000 characters; absent if the framework does not say
     */
    Optional<@TextLength(max = 1000) Text> getSource();

    /**
     * The codes, in order: year groups from the youngest to the oldest.
     *
     * @return the codes; empty by default
     */
    List<@Valid ListedCode> getCodes();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CodeList} values. */
    final class Builder extends ImmutableCodeList.Builder {
        Builder() {}
    }
}
