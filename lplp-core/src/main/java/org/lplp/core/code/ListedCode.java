package org.lplp.core.code;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** One code of a list. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface ListedCode extends Extensible {

    /**
     * The code as files write it.
     *
     * @return the code
     */
    CodeValue getCode();

    /**
     * What it means.
     *
     * @return one to 1000 characters; absent if the framework does not say
     */
    Optional<@TextLength(max = 1000) Text> getTitle();

    /**
     * For a year group: the key stage to which it belongs.
     *
     * @return the key stage; absent if the framework does not say
     */
    Optional<KeyStage> getKeyStage();

    /**
     * For a year group: the age at which learners enter it.
     *
     * @return years of age; absent if the framework does not say
     */
    Optional<@Min(0) @Max(120) Integer> getMinimumAge();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListedCode} values. */
    final class Builder extends ImmutableListedCode.Builder {
        Builder() {}
    }
}
