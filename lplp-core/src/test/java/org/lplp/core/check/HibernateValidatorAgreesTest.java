package org.lplp.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.lplp.core.document.Community;
import org.lplp.core.document.CommunityCheck;
import org.lplp.core.document.Framework;
import org.lplp.core.document.FrameworkCheck;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.PortfolioCheck;
import org.lplp.core.document.Report;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.Violations;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Inspection;

/** The generated checks find what the reference engine of the annotations finds, no less and no more. */
class HibernateValidatorAgreesTest {

    /** As a host has it, but for the interpolator, which needs no expression language. */
    private static final class Host {
        /** Says for every message that it cannot evaluate an expression in it. */
        private static final Logger LOGGER = Logger.getLogger("org.hibernate.validator");

        static {
            LOGGER.setLevel(Level.SEVERE);
        }

        static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    @Property(tries = 500)
    void onEveryPortfolio(@ForAll("portfolios") Portfolio portfolio) {
        assertThat(Violations.findings(Host.VALIDATOR.validate(portfolio))).isEqualTo(errors(portfolio));
    }

    @Property(tries = 500)
    void onEveryCommunity(@ForAll("communities") Community community) {
        assertThat(checked(community, CommunityCheck::check))
                .isEqualTo(Violations.findings(Host.VALIDATOR.validate(community)));
    }

    @Property(tries = 500)
    void onEveryFramework(@ForAll("frameworks") Framework framework) {
        assertThat(checked(framework, FrameworkCheck::check))
                .isEqualTo(Violations.findings(Host.VALIDATOR.validate(framework)));
    }

    @Example
    void documentsAreGeneratedWithFaultsAndWithout() {
        assertThat(IntStream.range(0, 20)
                        .mapToObj(seed -> AnyDocument.any(Portfolio.class, seed, 3, 2))
                        .flatMap(portfolio -> checked(portfolio, PortfolioCheck::check).stream())
                        .map(Finding::code)
                        .distinct())
                .containsExactlyInAnyOrder("attribute.out_of_range", "attribute.wrong_size", "attribute.wrong_form");
        assertThat(checked(AnyDocument.any(Portfolio.class, 1, 3, 0), PortfolioCheck::check))
                .isEmpty();
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return AnyDocument.portfolios();
    }

    @Provide
    Arbitrary<Community> communities() {
        return AnyDocument.communities();
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return AnyDocument.frameworks();
    }

    /** What is wrong with attributes, codes, references and by the rules: the constraint on the portfolio asks those. */
    private static Findings errors(Portfolio portfolio) {
        Report report = RuleBook.standard()
                .check(
                        portfolio,
                        Framework.leadbeater2008(),
                        portfolio.getIssued().toLocalDate());
        return Findings.of(report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
    }

    /** What is wrong with attributes; codes and unknown members are not Jakarta's matter. */
    private static <T> Findings checked(T value, BiConsumer<T, Inspection> check) {
        List<Finding> found = new ArrayList<>();
        check.accept(value, new Inspection(false, finding -> {
            if (finding.code().startsWith("attribute.")) {
                found.add(finding);
            }
        }));
        return Findings.of(found);
    }
}
