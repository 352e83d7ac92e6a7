package org.lplp.core.place;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on places. */
public class PlaceRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
