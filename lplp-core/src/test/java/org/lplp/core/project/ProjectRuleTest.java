package org.lplp.core.project;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on the learner's part in projects. */
public class ProjectRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
