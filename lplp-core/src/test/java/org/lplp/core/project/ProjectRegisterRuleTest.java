package org.lplp.core.project;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on whole-school projects. */
public class ProjectRegisterRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
