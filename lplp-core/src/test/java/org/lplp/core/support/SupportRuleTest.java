package org.lplp.core.support;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on support plans of families. */
public class SupportRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
