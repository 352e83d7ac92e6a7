package org.lplp.core.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Inspection;
import org.lplp.core.rule.RuleOutcome;

/** Gathers what one check of a document finds. */
final class RuleRun implements RuleOutcome {

    /** More than this of one document says nothing new, and a hostile one could fill the memory; the rest is counted. */
    private static final int MOST_STORED = 100_000;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Severity, Long> unstored = new EnumMap<>(Severity.class);
    private final List<String> run = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    /** The rule that speaks. */
    private String code;

    private Severity severity;

    /** What it lacks; null if nothing. */
    private String missing;

    /** Lets a rule speak. */
    void ask(String ruleCode, Severity ruleSeverity, Runnable check) {
        code = ruleCode;
        severity = ruleSeverity;
        missing = null;
        check.run();
        if (missing == null) {
            run.add(code);
        } else {
            skipped.add(new Skipped(code, missing));
        }
    }

    /** Takes a finding that is no rule's. */
    void take(Finding finding) {
        if (findings.size() < MOST_STORED) {
            findings.add(finding);
        } else {
            unstored.merge(finding.severity(), 1L, Long::sum);
        }
    }

    @Override
    public void found(Pointer at, Object... arguments) {
        take(Finding.of(code, severity, at.toString(), Inspection.arguments(arguments)));
    }

    @Override
    public void skipped(String needed) {
        if (missing == null) {
            missing = needed;
        }
    }

    Report report() {
        return new Report(Findings.of(findings).counting(unstored), run, skipped);
    }
}
