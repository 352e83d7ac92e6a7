package org.lplp.core.passport;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on moves and passports. */
public class PassportRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
