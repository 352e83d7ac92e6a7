package org.lplp.core.document;

import java.util.List;
import org.lplp.core.people.PeopleRule;

/** All the rules that LPLP knows: one line for each enum of rules. */
final class StandardRules {

    static final RuleBook BOOK = RuleBook.empty().with(List.of(PeopleRule.values()), PortfolioFacts::people);

    private StandardRules() {}
}
