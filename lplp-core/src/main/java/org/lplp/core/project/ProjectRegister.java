package org.lplp.core.project;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The whole-school projects. */
@Value.Immutable
@LplpStyle
public interface ProjectRegister extends Extensible {

    /**
     * The projects.
     *
     * @return the projects; empty by default
     */
    List<@Valid Project> getProjects();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProjectRegister} values. */
    final class Builder extends ImmutableProjectRegister.Builder {
        Builder() {}
    }
}
