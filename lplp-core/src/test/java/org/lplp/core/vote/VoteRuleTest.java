package org.lplp.core.vote;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on public budgets. */
public class VoteRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
