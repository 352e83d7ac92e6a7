package org.lplp.core.leadership;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on leadership teams. */
public class LeadershipRegisterRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
