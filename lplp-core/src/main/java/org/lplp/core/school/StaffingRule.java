package org.lplp.core.school;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the adults who work in schools and units. */
public enum StaffingRule implements Rule<SchoolFacts> {

    /** Those who staff a school and who know its learners are adults (idea 4): a fellow learner is a friend, not a safeguard. */
    ADULT_UNDER_AGE("school.adult_under_age", Severity.ERROR, 4, Needs.RECORDS, StaffingRule::adultUnderAge),

    /** An adult has a role in a school or unit once at a time: counted twice, the school looks better staffed than it is (idea 4). */
    STAFFING_OVERLAP("school.staffing_overlap", Severity.ERROR, 4, Needs.RECORDS, (facts, out) -> {
        facts.schools().forEach(school -> requireOnce(school.each("adults", School::getAdults), out));
        facts.units().forEach(unit -> requireOnce(unit.each("adults", Unit::getAdults), out));
    }),

    /** The adults of a unit are adults of its school: left out there, the school's ratio and its report miss them (idea 4). */
    UNIT_ADULT_NOT_IN_SCHOOL(
            "school.unit_adult_not_in_school",
            Severity.WARNING,
            4,
            Needs.WHOLE_DOCUMENT,
            StaffingRule::unitAdultNotInSchool),

    /** An adult with more than one full-time post over all is seldom there: rather somebody was counted twice (idea 4). */
    ADULT_OVER_FULL_TIME("school.adult_over_full_time", Severity.NOTE, 4, Needs.RECORDS, (facts, out) -> {
        // A unit is a part of its school, so that its adults may stand in both.
        overFullTime(Nested.parts(facts.schoolAdults()), out);
        overFullTime(Nested.parts(facts.unitAdults()), out);
    });

    private final RuleSpec<SchoolFacts> spec;

    StaffingRule(String code, Severity severity, int idea, Needs needs, BiConsumer<SchoolFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<SchoolFacts> spec() {
        return spec;
    }

    private static void adultUnderAge(SchoolFacts facts, RuleOutcome out) {
        Stream.of(Nested.parts(facts.schoolAdults()), Nested.parts(facts.unitAdults()))
                .flatMap(List::stream)
                .filter(adult -> facts.minors().contains(adult.value().getPerson()))
                .forEach(adult -> out.found(adult.at("person")));
        Nested.parts(Nested.each(facts.roster(), "knownBy", RosterEntry::getKnownBy)).stream()
                .filter(adult -> facts.minors().contains(adult.value()))
                .forEach(adult -> out.found(adult.at()));
    }

    private static void requireOnce(List<Located<Staffing>> adults, RuleOutcome out) {
        Among.overlappingBy(
                adults,
                staffing -> List.of(staffing.getPerson(), staffing.getRole()),
                Staffing::getPeriod,
                (again, earlier) -> out.found(again.at("period"), Finding.OTHER, earlier.at()));
    }

    private static void unitAdultNotInSchool(SchoolFacts facts, RuleOutcome out) {
        Set<Object> listed = new HashSet<>();
        for (Nested<School, Staffing> adult : facts.schoolAdults()) {
            listed.add(adult.holder().value().getId());
            listed.add(
                    List.of(adult.holder().value().getId(), adult.part().value().getPerson()));
        }
        for (Nested<Unit, Staffing> adult : facts.unitAdults()) {
            Object school = adult.holder().value().getSchool();
            if (listed.contains(school)
                    && !listed.contains(List.of(school, adult.part().value().getPerson()))) {
                out.found(adult.part().at("person"));
            }
        }
    }

    private static void overFullTime(List<Located<Staffing>> adults, RuleOutcome out) {
        List<Located<Staffing>> measured = adults.stream()
                .filter(staffing -> staffing.value()
                        .getFullTimeEquivalent()
                        .filter(share -> share.signum() > 0)
                        .isPresent())
                .filter(staffing -> staffing.value().getPeriod().isForwards())
                .toList();
        Among.groups(measured, Staffing::getPerson).values().forEach(posts -> requireOnePost(posts, out));
    }

    /** Reports the first day on which the posts come to more than one, at the post that begins on it. */
    private static void requireOnePost(List<Located<Staffing>> posts, RuleOutcome out) {
        TreeMap<LocalDate, BigDecimal> changes = new TreeMap<>();
        for (Located<Staffing> post : posts) {
            BigDecimal share = post.value().getFullTimeEquivalent().orElseThrow();
            Period period = post.value().getPeriod();
            changes.merge(period.start(), share, BigDecimal::add);
            period.end().ifPresent(end -> changes.merge(end, share.negate(), BigDecimal::add));
        }
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> change : changes.entrySet()) {
            total = total.add(change.getValue());
            if (total.compareTo(BigDecimal.ONE) > 0) {
                LocalDate on = change.getKey();
                Located<Staffing> last = posts.stream()
                        .filter(post -> post.value().getPeriod().start().equals(on))
                        .reduce((one, other) -> other)
                        .orElseThrow();
                out.found(last.at(), "total", total, "on", on);
                return;
            }
        }
    }
}
