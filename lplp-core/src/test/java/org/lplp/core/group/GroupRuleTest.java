package org.lplp.core.group;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on groups of learners. */
public class GroupRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
