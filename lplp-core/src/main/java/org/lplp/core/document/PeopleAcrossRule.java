package org.lplp.core.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.Person;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;

/** Rules on people that read another domain word. */
public enum PeopleAcrossRule implements Rule<PortfolioFacts> {

    /** The flag and the day of birth tell one age: where they differ, a child could pass for an adult mentor (idea 8). */
    ADULT_UNLIKE_BIRTH_DATE(
            "people.adult_unlike_birth_date", Severity.ERROR, 8, PeopleAcrossRule::adultUnlikeBirthDate);

    private final String code;
    private final Severity severity;
    private final int idea;
    private final BiConsumer<PortfolioFacts, RuleOutcome> check;

    PeopleAcrossRule(String code, Severity severity, int idea, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        this.code = code;
        this.severity = severity;
        this.idea = idea;
        this.check = check;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public int idea() {
        return idea;
    }

    @Override
    public void check(PortfolioFacts facts, RuleOutcome out) {
        check.accept(facts, out);
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
