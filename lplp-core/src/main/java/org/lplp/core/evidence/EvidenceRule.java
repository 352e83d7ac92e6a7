package org.lplp.core.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on the entries of the portfolio. */
public enum EvidenceRule implements Rule<EvidenceFacts> {

    /** Every entry names a setting, or learning in third spaces cannot be told from learning at school (idea 15). */
    ENTRY_WITHOUT_SETTING(
            "evidence.entry_without_setting",
            Severity.WARNING,
            15,
            Needs.RECORDS,
            (facts, out) -> facts.entries().stream()
                    .filter(entry -> entry.value().getSetting().isEmpty())
                    .forEach(entry -> out.found(entry.at()))),

    /** What took some time ended after it began. */
    ENTRY_BACKWARDS("evidence.entry_backwards", Severity.ERROR, 7, Needs.RECORDS, EvidenceRule::entryBackwards),

    /** An entry or an assessment tells of something that took place, so it cannot be dated after the record was issued. */
    IN_FUTURE("evidence.in_future", Severity.ERROR, 7, Needs.RECORDS, (facts, out) -> {
        OffsetDateTime issued = facts.people().issuedAt();
        Timing.future(facts.entries(), "on", entry -> Optional.of(entry.getOn()), issued, out);
        Timing.future(
                Nested.parts(facts.assessments()), "on", assessment -> Optional.of(assessment.getOn()), issued, out);
    }),

    /** Evidence has a digest, or nobody can show later that the file is still the one that was assessed (idea 7). */
    WITHOUT_DIGEST(
            "evidence.without_digest",
            Severity.WARNING,
            7,
            Needs.RECORDS,
            (facts, out) -> facts.evidence().stream()
                    .filter(evidence -> evidence.value().getLocation().isPresent())
                    .filter(evidence -> evidence.value().getSha256().isEmpty())
                    .forEach(evidence -> out.found(evidence.at()))),

    /** One file has one digest (idea 7): two for one location mean that it was changed, or that one of them is wrong. */
    DIGEST_CONFLICT("evidence.digest_conflict", Severity.ERROR, 7, Needs.RECORDS, EvidenceRule::digestConflict),

    /** Nobody assesses work before it was begun. */
    ASSESSED_BEFORE_ENTRY(
            "evidence.assessed_before_entry", Severity.ERROR, 7, Needs.RECORDS, EvidenceRule::assessedBeforeEntry),

    /** A self-assessment is the learner's own, and the learner is neither peer, teacher nor mentor of themselves (idea 7). */
    ASSESSOR_NOT_IN_ROLE(
            "evidence.assessor_not_in_role", Severity.ERROR, 7, Needs.RECORDS, EvidenceRule::assessorNotInRole),

    /** An entry shows a capability at one level: said twice, the profile of capabilities counts it double (idea 21). */
    CAPABILITY_REPEATED(
            "evidence.capability_repeated",
            Severity.WARNING,
            21,
            Needs.RECORDS,
            (facts, out) -> facts.entries()
                    .forEach(entry -> Among.repeated(
                            entry.each("capabilities", Entry::getCapabilities),
                            CapabilityLink::getCapability,
                            (again, first) -> out.found(again.at("capability"), Finding.OTHER, first.at())))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE(
            "evidence.supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.entries(), Entry::getId, out));

    private final RuleSpec<EvidenceFacts> spec;

    EvidenceRule(String code, Severity severity, int idea, Needs needs, BiConsumer<EvidenceFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<EvidenceFacts> spec() {
        return spec;
    }

    private static void entryBackwards(EvidenceFacts facts, RuleOutcome out) {
        for (Located<Entry> entry : facts.entries()) {
            LocalDate on = entry.value().getOn();
            entry.value()
                    .getUntil()
                    .filter(until -> !until.isAfter(on))
                    .ifPresent(until -> out.found(entry.at("until"), "until", until, "on", on));
        }
    }

    private static void digestConflict(EvidenceFacts facts, RuleOutcome out) {
        List<Located<Evidence>> digested = facts.evidence().stream()
                .filter(evidence -> evidence.value().getLocation().isPresent())
                .filter(evidence -> evidence.value().getSha256().isPresent())
                .toList();
        Among.repeated(digested, Evidence::getLocation, (again, first) -> {
            if (!again.value().getSha256().equals(first.value().getSha256())) {
                out.found(again.at("sha256"), Finding.OTHER, first.at());
            }
        });
    }

    private static void assessedBeforeEntry(EvidenceFacts facts, RuleOutcome out) {
        for (Nested<Entry, Assessment> assessment : facts.assessments()) {
            LocalDate begun = assessment.holder().value().getOn();
            LocalDate on = assessment.part().value().getOn();
            if (on.isBefore(begun)) {
                out.found(assessment.part().at("on"), "on", on, "begun", begun);
            }
        }
    }

    private static void assessorNotInRole(EvidenceFacts facts, RuleOutcome out) {
        for (Nested<Entry, Assessment> assessment : facts.assessments()) {
            AssessorRole role = assessment.part().value().getRole();
            boolean byLearner =
                    facts.people().isLearner(assessment.part().value().getBy());
            if (role.isKnown() && byLearner != role.equals(AssessorRole.SELF)) {
                out.found(assessment.part().at("by"), "role", role);
            }
        }
    }
}
