package org.lplp.core.vetting;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on checks and accreditations. */
public class VettingRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
