package org.lplp.core.compact;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on compacts. */
public class CompactRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
