package org.lplp.core.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on checks of people, and what holds of checks and accreditations alike. */
public enum VettingRule implements Rule<VettingFacts> {

    /** A check that expires before it is issued never held, and who may work with learners rests on it (ideas 8 and 13). */
    EXPIRES_BEFORE_ISSUED(
            "vetting.expires_before_issued", Severity.ERROR, 13, Needs.RECORDS, VettingRule::expiresBeforeIssued),

    /** A check that is yet to be issued clears nobody today (ideas 8 and 13). */
    ISSUED_IN_FUTURE(
            "vetting.issued_in_future",
            Severity.ERROR,
            13,
            Needs.RECORDS,
            (facts, out) -> Timing.future(
                    facts.vettings(), "issued", vetting -> Optional.of(vetting.getIssued()), facts.issuedAt(), out)),

    /** Two checks of one kind and one day that come out differently leave nobody able to say whether the person may work (idea 13). */
    OUTCOMES_DIFFER("vetting.outcomes_differ", Severity.ERROR, 13, Needs.RECORDS, VettingRule::outcomesDiffer),

    /** Nobody vouches for their own check or accreditation: that is what a check is for (ideas 13 and 14). */
    CONFIRMED_BY_SUBJECT("vetting.confirmed_by_subject", Severity.ERROR, 13, Needs.RECORDS, (facts, out) -> {
        requireOthers(facts.vettings(), Vetting::getPerson, out);
        requireOthers(facts.accreditations(), Accreditation::getPerson, out);
    }),

    /** Better known before it ends than after: a check or an accreditation runs out soon, and no other takes over (ideas 8 and 14). */
    EXPIRES_SOON("vetting.expires_soon", Severity.NOTE, 14, Needs.WHOLE_DOCUMENT, VettingRule::expiresSoon),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("vetting.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.vettings(), Vetting::getId, out);
        Standing.circles(facts.accreditations(), Accreditation::getId, out);
    });

    private final RuleSpec<VettingFacts> spec;

    VettingRule(String code, Severity severity, int idea, Needs needs, BiConsumer<VettingFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<VettingFacts> spec() {
        return spec;
    }

    private static void expiresBeforeIssued(VettingFacts facts, RuleOutcome out) {
        for (Located<Vetting> vetting : facts.vettings()) {
            LocalDate issued = vetting.value().getIssued();
            Optional<LocalDate> expires = vetting.value().getExpires();
            if (expires.isPresent() && !expires.get().isAfter(issued)) {
                out.found(vetting.at("expires"), "expires", expires.get(), "issued", issued);
            }
        }
    }

    private static void outcomesDiffer(VettingFacts facts, RuleOutcome out) {
        List<Located<Vetting>> decided = facts.vettings().stream()
                .filter(vetting -> !vetting.value().getOutcome().equals(VettingOutcome.PENDING))
                .toList();
        Among.repeated(
                decided,
                vetting -> List.of(vetting.getPerson(), vetting.getKind(), vetting.getIssued()),
                (again, first) -> {
                    if (!again.value().getOutcome().equals(first.value().getOutcome())) {
                        out.found(again.at("outcome"), Finding.OTHER, first.at());
                    }
                });
    }

    private static <T extends Recorded> void requireOthers(
            List<Located<T>> records, Function<? super T, PersonId> subject, RuleOutcome out) {
        for (Located<T> record : records) {
            record.each("confirmedBy", Recorded::getConfirmedBy).stream()
                    .filter(confirming -> confirming.value().equals(subject.apply(record.value())))
                    .forEach(confirming -> out.found(confirming.at()));
        }
    }

    private static void expiresSoon(VettingFacts facts, RuleOutcome out) {
        if (facts.policy().getNoticeDays().isEmpty()) {
            if (!facts.vettings().isEmpty() || !facts.accreditations().isEmpty()) {
                out.skipped("framework.vetting.noticeDays");
            }
            return;
        }
        Expiring expiring = new Expiring(facts);
        expiring.vettings().forEach((vetting, end) -> out.found(vetting.at(), "end", end));
        expiring.accreditations().forEach((accreditation, end) -> out.found(accreditation.at(), "end", end));
    }
}
