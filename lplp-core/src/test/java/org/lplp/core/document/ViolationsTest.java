package org.lplp.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;
import org.lplp.core.finding.Finding;
import org.lplp.core.people.Learner;

class ViolationsTest {

    /** What a host might hold: records by a key of its own. */
    record Register(Map<String, @Valid Learner> learners) {}

    @Test
    void violationsInAMapStayApartByTheirKeys() {
        Learner nameless =
                Learner.builder().id(PersonId.of("urn:x:1")).name(Text.of(" ")).build();
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(Violations.findings(factory.getValidator()
                                    .validate(new Register(Map.of("k1", nameless, "k2", nameless))))
                            .stream()
                            .map(Finding::pointer))
                    .containsExactly("/learners/k1/name", "/learners/k2/name");
        }
    }
}
