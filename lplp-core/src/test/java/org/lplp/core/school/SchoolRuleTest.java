package org.lplp.core.school;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on schools, federations, units and the roster. */
public class SchoolRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
