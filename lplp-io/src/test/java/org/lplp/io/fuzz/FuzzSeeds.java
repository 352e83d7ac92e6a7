package org.lplp.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lplp.core.check.AnyDocument;
import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.json.Lplp;
import org.lplp.io.passport.ProofOptions;
import org.lplp.io.passport.Proofs;
import org.lplp.io.passport.SigningKey;

/** What a fuzzer begins with: small inputs in order, which it then spoils. */
final class FuzzSeeds {

    /** Between the mapping and the table of an import. It stands in no JSON text. */
    static final byte SEPARATOR = 0x1E;

    /** One key for ever, so that an input that is kept stays as good as it was. It signs nothing but seeds. */
    static final SigningKey KEY = SigningKey.generate(new Counting());

    private static final JsonText UNSECURED = JsonText.read(
                    bytes("{\"grade\":\"distinction\",\"points\":[1,2.5,{\"of\":null}]}"))
            .orThrow();

    /** All that the key has signed. */
    static final Map<String, Object> SIGNED = UNSECURED.object().orElseThrow();

    private static final byte[] SECURED = Proofs.secure(
            UNSECURED,
            KEY,
            ProofOptions.builder()
                    .created(OffsetDateTime.parse("2026-03-02T09:00:00Z"))
                    .build());

    private static final String SHARED = """
            {"LPLP":"portfolio/1.0","disclosure":{"consents":[{"audience":"researcher","covers":["evidence","people"],
            "decision":"allow","givenBy":"urn:x:ann","id":"urn:x:consent","period":{"start":"2026-01-05"},"purpose":"study"}]},
            "evidence":{"entries":[{"id":"urn:x:e","insideSchool":true,"kind":"participation","on":"2026-02-03",
            "title":{"cy":"Côr","en":"Choir"}}]},"id":"urn:x:p","issued":"2026-03-31T16:00:00Z",
            "people":{"learner":{"id":"urn:x:ann","name":"Ann"},"people":[{"adult":true,"id":"urn:x:ben","name":"Ben"}]}}""";

    private static final String MAPPING = """
            {"mapping":"1.0","namespace":"https://school.example/pupils","key":["id"],"drop":{},
            "template":{"LPLP":"portfolio/1.0","id":{"$id":"portfolio"},"issued":"2026-03-31T16:00:00Z",
            "people":{"learner":{"id":{"$id":"learner"},"name":{"$column":"name"}}}}}""";

    private static final String VOTES = """
            META
            key;value
            description;Pupils of Brynfor vote
            country;Wales
            unit;Brynfor
            instance;2026
            num_projects;2
            num_votes;2
            budget;1000
            vote_type;approval
            rule;greedy
            PROJECTS
            project_id;cost;name
            1;600;Bench
            2;500;Trees
            VOTES
            voter_id;vote
            a;1,2
            b;2
            """;

    private FuzzSeeds() {}

    static Path file(String name) {
        return Path.of("..", "examples", "data", name);
    }

    static List<byte[]> of(FuzzTarget target) {
        return switch (target) {
            case READ, VALIDATE, SCORE -> documents();
            case VIEW -> List.of(bytes(SHARED));
            case RECORDS -> List.of(records());
            case CANONICAL -> List.of(bytes("[1e3,\"\\u00e9\",{\"b\":-0.0,\"a\":[null,true]}]"), SECURED);
            case VERIFY -> List.of(SECURED);
            case KEY ->
                List.of(
                        KEY.pem(),
                        bytes(KEY.verificationKey().multikey()),
                        bytes(KEY.verificationKey().didKey()));
            case IMPORT -> List.of(table("id,name\n1,Mali\n2,\"Jones, Ann\"\n"), table("id;name\r\n1;Mali\r\n"));
            case PABULIB -> List.of(bytes(VOTES), bytes(VOTES.replace("approval", "ordinal")));
            case ANY -> every();
        };
    }

    private static List<byte[]> documents() {
        List<byte[]> documents = new ArrayList<>();
        for (Class<? extends Document> kind : List.of(Portfolio.class, Community.class, Framework.class)) {
            for (int seed = 0; seed < 12; seed++) {
                documents.add(Lplp.standard().write(AnyDocument.any(kind, seed, seed % 2, seed % 3 * 10)));
            }
        }
        return documents;
    }

    private static byte[] records() {
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        for (byte[] document : documents().subList(0, 4)) {
            records.writeBytes(document);
            records.write('\n');
        }
        return records.toByteArray();
    }

    private static byte[] table(String table) {
        return bytes(MAPPING + (char) SEPARATOR + table);
    }

    private static List<byte[]> every() {
        List<byte[]> every = new ArrayList<>();
        for (FuzzTarget target : FuzzTarget.values()) {
            if (target != FuzzTarget.ANY) {
                every.add(of(target).get(0));
            }
        }
        return every;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** No chance at all. */
    private static final class Counting extends SecureRandom {

        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) i;
            }
        }
    }
}
