package org.lplp.cli;

import org.lplp.core.finding.Severity;

/** From which severity on a finding makes the exit status 1. Named as users type it. */
enum FailOn {
    error,
    warning,
    note,
    never;

    boolean isMetBy(Severity severity) {
        return this != never && severity.ordinal() <= ordinal();
    }
}
