package org.lplp.core.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.Person;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on people that read another domain word. */
public enum PeopleAcrossRule implements Rule<PortfolioFacts> {

    /** The flag and the day of birth tell one age: where they differ, a child could pass for an adult mentor (idea 8). */
    ADULT_UNLIKE_BIRTH_DATE(
            "people.adult_unlike_birth_date", Severity.ERROR, 8, Needs.RECORDS, PeopleAcrossRule::adultUnlikeBirthDate);

    private final RuleSpec<PortfolioFacts> spec;

    PeopleAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    private static void adultUnlikeBirthDate(PortfolioFacts facts, RuleOutcome out) {
        Optional<Integer> adultAge = facts.framework().getMentoring().getAdultAge();
        for (Located<Person> person : facts.people().people()) {
            Optional<LocalDate> birth = person.value().getBirthDate();
            Optional<Boolean> adult = person.value().getAdult();
            if (birth.isEmpty() || adult.isEmpty()) {
                continue;
            }
            if (adultAge.isEmpty()) {
                out.skipped("framework.mentoring.adultAge");
            } else {
                long age = ChronoUnit.YEARS.between(birth.get(), facts.people().issued());
                if (adult.get() != age >= adultAge.get()) {
                    out.found(person.at("adult"), "birth", birth.get(), "adultAge", adultAge.get());
                }
            }
        }
    }
}
