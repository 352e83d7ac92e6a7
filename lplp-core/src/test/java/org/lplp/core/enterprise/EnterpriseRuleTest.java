package org.lplp.core.enterprise;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on the learner's part in enterprises. */
public class EnterpriseRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
