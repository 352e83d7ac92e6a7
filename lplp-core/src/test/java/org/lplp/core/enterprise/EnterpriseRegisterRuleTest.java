package org.lplp.core.enterprise;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on enterprises. */
public class EnterpriseRegisterRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
