package org.lplp.core.leadership;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on the learner's part in leading the school. */
public class LeadershipRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
