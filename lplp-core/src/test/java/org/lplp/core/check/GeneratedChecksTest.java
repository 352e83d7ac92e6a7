package org.lplp.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.Code;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Id;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.document.Community;
import org.lplp.core.document.CommunityCheck;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.FrameworkCheck;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.PortfolioCheck;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Inspection;
import org.lplp.core.rule.References;

/** What the generated checks find beside constraints: codes, unknown members, ids. */
class GeneratedChecksTest {

    @Property(tries = 300)
    void everyUnknownCodeAndMemberOfAPortfolioIsFound(@ForAll("portfolios") Portfolio portfolio) {
        List<Finding> found = new ArrayList<>();
        PortfolioCheck.check(portfolio, new Inspection(false, found::add));
        assertThat(document(found)).isEqualTo(unknowns(portfolio));
    }

    @Property(tries = 300)
    void everyUnknownCodeAndMemberOfACommunityIsFound(@ForAll("communities") Community community) {
        List<Finding> found = new ArrayList<>();
        CommunityCheck.check(community, new Inspection(false, found::add));
        assertThat(document(found)).isEqualTo(unknowns(community));
    }

    @Property(tries = 300)
    void everyUnknownCodeAndMemberOfAFrameworkIsFound(@ForAll("frameworks") Framework framework) {
        List<Finding> found = new ArrayList<>();
        FrameworkCheck.check(framework, new Inspection(false, found::add));
        assertThat(document(found)).isEqualTo(unknowns(framework));
    }

    @Property(tries = 300)
    void everyIdOfAPortfolioIsHeldAgainstTheOthers(@ForAll("portfolios") Portfolio portfolio) {
        References references = new References();
        PortfolioCheck.references(portfolio, new Inspection(false, finding -> {}), references);
        assertResolved(references, portfolio, LocalIds.PORTFOLIO);
    }

    @Property(tries = 300)
    void everyIdOfACommunityIsHeldAgainstTheOthers(@ForAll("communities") Community community) {
        References references = new References();
        CommunityCheck.references(community, new Inspection(false, finding -> {}), references);
        assertResolved(references, community, LocalIds.COMMUNITY);
    }

    @Property(tries = 300)
    void everyIdOfAFrameworkIsHeldAgainstTheOthers(@ForAll("frameworks") Framework framework) {
        References references = new References();
        FrameworkCheck.references(framework, new Inspection(false, finding -> {}), references);
        assertResolved(references, framework, LocalIds.FRAMEWORK);
    }

    @Example
    void inANewerMinorVersionWhatIsUnknownIsANote() {
        Portfolio portfolio = AnyDocument.any(Portfolio.class, 7, 3, 2);
        List<Finding> found = new ArrayList<>();
        PortfolioCheck.check(portfolio, new Inspection(true, found::add));
        assertThat(document(found)).isNotEmpty().extracting(Finding::severity).containsOnly(Severity.NOTE);
    }

    @Example
    void aKindOfDocumentIsHomeToTheIdsThatItDeclares() {
        assertThat(LocalIds.PORTFOLIO).contains(PersonId.class).doesNotContain(MeasureId.class, CapabilityId.class);
        assertThat(LocalIds.COMMUNITY)
                .contains(OrganisationId.class, PersonId.class)
                .doesNotContain(GoalId.class, MeasureId.class);
        assertThat(LocalIds.FRAMEWORK).contains(MeasureId.class).doesNotContain(PersonId.class);
        for (Set<Class<? extends Id>> local : List.of(LocalIds.PORTFOLIO, LocalIds.COMMUNITY, LocalIds.FRAMEWORK)) {
            assertThat(local).doesNotContain(RecordId.class, DocumentId.class);
        }
    }

    @Example
    void theModelFileSpeaksOfEveryRecordTypeAndCleanly() throws IOException {
        String model = resource("/META-INF/lplp/model.json");
        assertThat(model).contains("\"name\": \"Portfolio\"", "\"name\": \"PeerSession\"", "\"value\": \"thirdSpace\"");
        assertThat(model).doesNotContain("{@", "<p>", "inheritDoc");
    }

    @Example
    void theRulesFileHasAReasonForEveryDocumentCode() throws IOException {
        String rules = resource("/META-INF/lplp/rules.json");
        for (DocumentCode code : DocumentCode.values()) {
            assertThat(rules).contains("\"constant\": \"" + code.name() + "\"");
        }
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

    private static Map<String, String> arguments(Code code) {
        Map<String, String> arguments = new TreeMap<>();
        arguments.put("type", code.getClass().getSimpleName());
        arguments.put("value", code.value());
        if (!code.listed().isEmpty()) {
            List<String> listed = List.copyOf(code.listed());
            boolean all = listed.size() <= 16;
            arguments.put("allowed", String.join(", ", all ? listed : listed.subList(0, 16)) + (all ? "" : ", …"));
        }
        return arguments;
    }

    private static List<Finding> document(List<Finding> found) {
        return Findings.of(found).stream()
                .filter(finding -> finding.code().startsWith("document."))
                .toList();
    }

    private static List<Finding> unknowns(Document document) {
        List<Finding> unknowns = new ArrayList<>();
        Reflected.walk(document, (at, value) -> {
            if (value instanceof Code code && !code.isKnown()) {
                unknowns.add(Finding.of("document.unknown_code", Severity.ERROR, at.toString(), arguments(code)));
            } else if (value instanceof Extensible record) {
                record.getUnknownMembers()
                        .asMap()
                        .keySet()
                        .forEach(name -> unknowns.add(Finding.of(
                                "document.unknown_member",
                                Severity.WARNING,
                                at.to(name).toString(),
                                Map.of())));
            }
        });
        return Findings.of(unknowns).list();
    }

    /** Where {@link References} finds something, by code. */
    private static void assertResolved(References references, Document document, Set<Class<? extends Id>> local) {
        Map<DocumentCode, Set<String>> found = new EnumMap<>(DocumentCode.class);
        references.resolve(
                local,
                Set.of(),
                finding -> found.computeIfAbsent(code(finding), key -> new TreeSet<>())
                        .add(finding.pointer()));
        Map<String, Class<?>> records = new HashMap<>();
        Map<String, List<Class<?>>> declared = new HashMap<>();
        Map<String, Id> referring = new TreeMap<>();
        Reflected.walk(document, (at, value) -> {
            if (value instanceof Extensible) {
                records.put(at.toString(), value.getClass().getInterfaces()[0]);
            } else if (value instanceof Id id && at.toString().endsWith("/id")) {
                // A record with one id is met by a reference of its own type of id, or by one of its own type of
                // record.
                declared.computeIfAbsent(id.value(), key -> new ArrayList<>())
                        .addAll(List.of(id.getClass(), records.get(holder(at.toString()))));
            } else if (value instanceof Id id) {
                referring.put(at.toString(), id);
            }
        });
        int ids = declared.values().stream().mapToInt(types -> types.size() / 2).sum();
        assertThat(found.getOrDefault(DocumentCode.DUPLICATE_ID, Set.of())).hasSize(ids - declared.size());
        referring.forEach((at, id) -> {
            List<Class<?>> targets = declared.getOrDefault(id.value(), List.of());
            boolean any = id instanceof RecordId;
            boolean dangling = targets.isEmpty() && (any || local.contains(id.getClass()));
            assertThat(found.getOrDefault(DocumentCode.DANGLING_REFERENCE, Set.of())
                            .contains(at))
                    .as(at)
                    .isEqualTo(dangling);
            if (targets.size() == 2) {
                boolean wrong = !targets.contains(any ? records.get(holder(at)) : id.getClass());
                assertThat(found.getOrDefault(DocumentCode.WRONG_REFERENCE_TYPE, Set.of())
                                .contains(at))
                        .as(at)
                        .isEqualTo(wrong);
            }
        });
    }

    private static String holder(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static DocumentCode code(Finding finding) {
        return Stream.of(DocumentCode.values())
                .filter(code -> code.code().equals(finding.code()))
                .findFirst()
                .orElseThrow();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Portfolio.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
