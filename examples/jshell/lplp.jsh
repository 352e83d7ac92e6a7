// A researcher's first minute: a portfolio, loaded, validated within its community, and scored. From the project's folder, or any other with paths that fit:
//   jshell --class-path examples/cli/target/lplp.jar examples/jshell/lplp.jsh
import java.time.LocalDate;
import org.lplp.core.base.*;
import org.lplp.core.document.*;
import org.lplp.core.finding.*;
import org.lplp.io.json.*;
import org.lplp.scoring.base.*;
import org.lplp.scoring.document.StandardScores;

Lplp lplp = Lplp.standard()
// The sample that the jar holds; yours: lplp.readPortfolio(Path.of("mali.lplp.json"))
ReadResult<Portfolio> read = lplp.readPortfolio(org.lplp.cli.Main.class.getResourceAsStream("portfolio.lplp.json").readAllBytes())
Portfolio portfolio = read.orThrow()
Framework framework = Framework.leadbeater2008()
LocalDate asOf = portfolio.getIssued().toLocalDate()
// The schools and people around the learner; yours: lplp.readCommunity(Path.of("community.lplp.json"))
Community community = lplp.readCommunity(org.lplp.cli.Main.class.getResourceAsStream("community.lplp.json").readAllBytes()).orThrow()
CommunityFacts around = CommunityFacts.of(community, framework, asOf)
Validated validated = lplp.validate(read, around, asOf)
List<Scored<?>> scores = StandardScores.all(portfolio, framework, asOf)
System.out.printf("%s as of %s: %d errors, %d warnings%n", portfolio.getFormat(), asOf, validated.count(Severity.ERROR), validated.count(Severity.WARNING))
validated.findings().forEach(f -> System.out.printf("  %s %s (%s)%n", f.severity(), Messages.in(Language.of("en")).message(f), f.pointer()))
scores.forEach(s -> System.out.printf("  %-21s %9s  %2d contributions, %2d missing%n", s.code(), s.value().map(Figure::plain).orElse("no value"), s.contributions().size(), s.missing().size()))

System.out.println("Yours now: lplp, read, portfolio, community, around, framework, asOf, validated, scores. A score explains itself: System.out.println(scores.get(0))")
