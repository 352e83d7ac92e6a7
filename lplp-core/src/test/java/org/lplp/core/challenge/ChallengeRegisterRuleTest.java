package org.lplp.core.challenge;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on the menu of challenges. */
public class ChallengeRegisterRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
