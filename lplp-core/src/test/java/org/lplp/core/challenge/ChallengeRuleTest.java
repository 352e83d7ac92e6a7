package org.lplp.core.challenge;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on personal challenges. */
public class ChallengeRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
