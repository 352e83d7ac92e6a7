package org.lplp.core.feature;

import org.lplp.core.document.Cases;
import org.lplp.core.document.RuleTest;

/** Tests the rules on profiles of learning features. */
public class FeatureRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {}
}
