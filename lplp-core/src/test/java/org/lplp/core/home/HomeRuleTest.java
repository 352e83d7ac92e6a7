package org.lplp.core.home;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on learning at home and the journal. */
public class HomeRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
