package org.lplp.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Path;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Severity;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;

/** What a virtual machine does that is started for one document; {@link ColdStart} starts such machines. */
public final class FirstDocument {

    /** How far it goes. */
    enum Step {
        /** Nothing: the virtual machine by itself. */
        EMPTY {
            @Override
            void run(Path file) {}
        },
        /** Jackson's databind reads the document into maps. */
        JACKSON_MAPS {
            @Override
            void run(Path file) throws IOException {
                new ObjectMapper().readValue(file.toFile(), Object.class);
            }
        },
        /** LPLP reads it. */
        READ {
            @Override
            void run(Path file) {
                Lplp.standard().readPortfolio(file);
            }
        },
        /** LPLP reads and validates it. */
        VALIDATED {
            @Override
            void run(Path file) {
                Lplp lplp = Lplp.standard();
                ReadResult<Portfolio> read = lplp.readPortfolio(file);
                if (lplp.validate(read, Framework.leadbeater2008(), Documents.AS_OF)
                        .findings()
                        .has(Severity.ERROR)) {
                    throw new IllegalStateException("the document is not right");
                }
            }
        },
        /** LPLP reads it, and Hibernate Validator looks at its attributes. */
        HIBERNATE_VALIDATOR {
            @Override
            void run(Path file) {
                Portfolio portfolio =
                        Lplp.standard().readPortfolio(file).document().orElseThrow();
                try (var factory = Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()) {
                    factory.getValidator().validate(portfolio);
                }
            }
        };

        abstract void run(Path file) throws IOException;
    }

    private FirstDocument() {}

    /**
     * Takes one step.
     *
     * @param arguments the name of the step, and a portfolio
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Step.valueOf(arguments[0]).run(Path.of(arguments[1]));
    }
}
