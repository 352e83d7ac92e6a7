package org.lplp.core.offer;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on offers. */
public class OfferRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
