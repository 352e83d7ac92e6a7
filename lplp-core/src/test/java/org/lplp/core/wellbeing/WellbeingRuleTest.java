package org.lplp.core.wellbeing;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on instruments and programmes. */
public class WellbeingRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
