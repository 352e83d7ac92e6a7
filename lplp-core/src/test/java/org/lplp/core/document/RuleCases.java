package org.lplp.core.document;

import java.util.List;
import java.util.stream.Stream;
import org.lplp.core.budget.BudgetRuleTest;
import org.lplp.core.calendar.CalendarRuleTest;
import org.lplp.core.disclosure.DisclosureRuleTest;
import org.lplp.core.evidence.EvidenceRuleTest;
import org.lplp.core.measure.MeasureRuleTest;
import org.lplp.core.mentoring.MentoringRuleTest;
import org.lplp.core.peer.PeerRuleTest;
import org.lplp.core.people.PeopleRuleTest;
import org.lplp.core.plan.PlanRuleTest;
import org.lplp.core.relationship.RelationshipRuleTest;
import org.lplp.core.risk.RiskRuleTest;
import org.lplp.core.scorecard.ScorecardRuleTest;

/** The cases of all rules. */
public final class RuleCases {

    private RuleCases() {}

    /** Lists the cases by domain word. */
    public static List<RuleCase> all() {
        return Stream.of(
                        new PeopleRuleTest(),
                        new DisclosureRuleTest(),
                        new RelationshipRuleTest(),
                        new PlanRuleTest(),
                        new EvidenceRuleTest(),
                        new MentoringRuleTest(),
                        new PeerRuleTest(),
                        new BudgetRuleTest(),
                        new MeasureRuleTest(),
                        new ScorecardRuleTest(),
                        new RiskRuleTest(),
                        new CalendarRuleTest())
                .flatMap(test -> test.cases().stream())
                .toList();
    }
}
