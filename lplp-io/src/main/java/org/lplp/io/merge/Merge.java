package org.lplp.io.merge;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.base.Id;
import org.lplp.core.base.Language;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleBook;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Messages;
import org.lplp.core.finding.Severity;
import org.lplp.core.passport.PassportSection;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;
import org.lplp.io.stream.Writing;

/**
 * Makes one document of several files of one learner, such as after a move between schools. Records are united by their ids; every record
 * of every file is in the result, and so is every member that LPLP does not know.
 *
 * <pre>{@code
 * Merged merged = Merge.of(Lplp.standard(), List.of(old, current), Preference.NEWER, Optional.empty());
 * merged.document().ifPresent(document -> Lplp.standard().write(document, file));
 * }</pre>
 *
 * <p>A record is one statement: two versions of it that differ in anything but the records within it are a conflict. Then nothing is
 * merged, unless a preference says which version stands; the other is kept in its extension {@value #DISPLACED}.
 *
 * <p>The result keeps the id of the first file. It was issued when the last of the files was, and by whom, unless the caller says when.
 * Proofs, and the manifests of views, are dropped, for they would not hold.
 */
public final class Merge {

    /**
     * The extension that holds the versions of a record which gave way: a list of objects with the id and issue of the
     * {@code document}, and the {@code record}, without the records within it.
     */
    public static final String DISPLACED = "urn:lplp:merge:displaced";

    private static final String LPLP = "LPLP";
    private static final String ID = "id";
    private static final String ISSUED = "issued";
    private static final String ISSUER = "issuer";
    private static final String LANGUAGE = "language";
    private static final String MUST_UNDERSTAND = "mustUnderstand";
    private static final String PROOF = "proof";
    private static final Set<String> ENVELOPE = Set.of(LPLP, ID, ISSUED, ISSUER, LANGUAGE, MUST_UNDERSTAND, PROOF);

    private final Lplp lplp;
    private final List<byte[]> files;
    private final List<ReadResult<Document>> read;
    private final List<List<Finding>> found;
    private final List<Findings> unreadable;

    private Merge(Lplp lplp, List<byte[]> files) {
        this.lplp = lplp;
        this.files = files;
        this.read = files.stream().map(lplp::read).toList();
        this.found = files.stream().<List<Finding>>map(any -> new ArrayList<>()).toList();
        this.unreadable = read.stream().map(this::unfit).toList();
    }

    /**
     * Merges files.
     *
     * @param lplp the library; it says how much is taken and which extensions are understood
     * @param files the bytes of each, one or more, which must not change meanwhile
     * @param preference which version stands where they differ
     * @param issued when the merged document is issued; by default, when the last of the files was
     * @return the document, and what was found of each file. There is none if a file was not read completely, demands what is not
     *     understood or has two records of one id; if the files are not of one kind, learner (of communities and frameworks: id) and
     *     language; or if there is a conflict
     * @throws IllegalArgumentException if there is no file
     */
    public static Merged of(Lplp lplp, List<byte[]> files, Preference preference, Optional<OffsetDateTime> issued) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to merge");
        }
        return new Merge(lplp, files).merged(preference, issued);
    }

    /**
     * Gives the words for the findings of a merge, to be added to {@link org.lplp.core.finding.Messages}.
     *
     * @param language the reader's language; Welsh for {@code cy} and its variants, else English
     * @return a message and a hint for each {@link MergeCode}
     */
    public static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("org.lplp.io.merge.messages", Messages.locale(language));
    }

    private Merged merged(Preference preference, Optional<OffsetDateTime> issued) {
        if (unreadable.stream().anyMatch(findings -> !findings.isEmpty())) {
            return nothing();
        }
        compare();
        if (failed()) {
            return nothing();
        }
        List<Document> documents =
                read.stream().map(each -> each.document().orElseThrow()).toList();
        List<Map<String, Object>> trees =
                documents.stream().map(this::withoutManifest).toList();
        Union union = new Union(
                trees,
                documents.stream().map(Document::getIssued).toList(),
                preference,
                (file, finding) -> found.get(file).add(finding));
        Map<String, Object> tree = envelope(documents, trees, issued);
        tree.putAll(union.without(ENVELOPE));
        if (failed()) {
            return nothing();
        }
        ReadResult<Document> result = lplp.read(Writing.plain(tree, number -> number));
        if (!result.complete()) {
            // All that was put together was read before: there is too much of it.
            result.findings().forEach(finding -> found.get(files.size() - 1).add(bare(finding)));
            return nothing();
        }
        moved(result.document().orElseThrow(), union);
        return failed() ? nothing() : new Merged(result.document(), findings());
    }

    /** Gives why a file cannot be merged; none if it can. */
    private Findings unfit(ReadResult<Document> result) {
        boolean demands = result.findings().stream()
                .anyMatch(finding -> finding.code().equals(DocumentCode.MUST_UNDERSTAND.code()));
        if (!result.complete() || result.document().isEmpty() || demands) {
            return result.findings();
        }
        return Findings.of(
                lplp
                        .with(RuleBook.empty())
                        .validate(result, Framework.leadbeater2008(), LocalDate.EPOCH)
                        .findings()
                        .stream()
                        .filter(finding -> finding.code().equals(DocumentCode.DUPLICATE_ID.code()))
                        .toList());
    }

    /** Looks whether all are of one kind, of whom and in which language. */
    private void compare() {
        Document first = read.get(0).document().orElseThrow();
        for (int i = 0; i < files.size(); i++) {
            Document each = read.get(i).document().orElseThrow();
            if (!each.getFormat().kind().equals(first.getFormat().kind())) {
                report(i, MergeCode.OTHER_KIND, "/" + LPLP);
            } else if (!subject(each).equals(subject(first))) {
                report(i, MergeCode.OTHER_LEARNER, each instanceof Portfolio ? "/people/learner/id" : "/" + ID);
            } else if (!language(each).equals(language(first))) {
                report(i, MergeCode.OTHER_LANGUAGE, "/" + LANGUAGE);
            }
            if (each.getProof().isPresent()) {
                report(i, MergeCode.PROOF_DROPPED, "/" + PROOF);
            }
            if (each instanceof Portfolio portfolio
                    && portfolio.getPassport().getManifest().isPresent()) {
                report(i, MergeCode.PROOF_DROPPED, "/passport/manifest");
            }
        }
    }

    private static Id subject(Document document) {
        return document instanceof Portfolio portfolio
                ? portfolio.getPeople().getLearner().getId()
                : document.getId();
    }

    private static String language(Document document) {
        return document.getLanguage().orElse(Language.ENGLISH).value();
    }

    private void report(int file, MergeCode code, String pointer) {
        found.get(file).add(Finding.of(code.code(), code.severity(), pointer, Map.of()));
    }

    /** What a manifest of a view lists is not all that the merged document holds. */
    private Map<String, Object> withoutManifest(Document document) {
        Document bare = document instanceof Portfolio portfolio
                ? Portfolio.builder()
                        .from(portfolio)
                        .passport(PassportSection.builder()
                                .from(portfolio.getPassport())
                                .manifest(Optional.empty())
                                .build())
                        .build()
                : document;
        return JsonText.read(lplp.write(bare)).orThrow().object().orElseThrow();
    }

    private Map<String, Object> envelope(
            List<Document> documents, List<Map<String, Object>> trees, Optional<OffsetDateTime> issued) {
        Map<String, Object> envelope = new LinkedHashMap<>();
        FormatVersion version = documents.stream()
                .map(Document::getFormat)
                .max(Comparator.comparingInt(FormatVersion::minor))
                .orElseThrow();
        int last = IntStream.range(0, documents.size())
                .boxed()
                .max(Comparator.comparing(file -> documents.get(file).getIssued()))
                .orElseThrow();
        envelope.put(LPLP, version.toString());
        envelope.put(ID, trees.get(0).get(ID));
        envelope.put(
                ISSUED, issued.<Object>map(Merge::text).orElse(trees.get(last).get(ISSUED)));
        if (trees.get(last).containsKey(ISSUER)) {
            envelope.put(ISSUER, trees.get(last).get(ISSUER));
        }
        trees.stream()
                .filter(tree -> tree.containsKey(LANGUAGE))
                .findFirst()
                .ifPresent(tree -> envelope.put(LANGUAGE, tree.get(LANGUAGE)));
        Set<Object> demands = trees.stream()
                .flatMap(tree -> ((List<?>) tree.getOrDefault(MUST_UNDERSTAND, List.of())).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!demands.isEmpty()) {
            envelope.put(MUST_UNDERSTAND, List.copyOf(demands));
        }
        return envelope;
    }

    private static String text(OffsetDateTime issued) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(issued);
    }

    /** Reports records that would be in the document twice, because files hold them in different places. */
    private void moved(Document document, Union union) {
        for (Finding duplicate : unfit(lplp.read(lplp.write(document)))) {
            for (Version origin : union.origins(duplicate.arguments().get(Finding.VALUE))) {
                report(origin.file(), MergeCode.MOVED, origin.at().to(ID).toString());
            }
        }
    }

    private boolean failed() {
        return found.stream().flatMap(List::stream).anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static Finding bare(Finding finding) {
        return Finding.of(finding.code(), finding.severity(), "", finding.arguments());
    }

    private Merged nothing() {
        return new Merged(Optional.empty(), findings());
    }

    private List<Findings> findings() {
        List<Findings> findings = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Findings own =
                    read.get(i).located(Findings.of(found.get(i), lplp.limits().getFindings()));
            findings.add(unreadable.get(i).and(own, lplp.limits().getFindings()));
        }
        return findings;
    }
}
