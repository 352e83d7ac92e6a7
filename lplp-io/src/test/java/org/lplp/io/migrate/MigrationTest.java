package org.lplp.io.migrate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.finding.Finding;
import org.lplp.io.json.Lplp;

class MigrationTest {

    private static final String ANN =
            "{ \"LPLP\":\"portfolio/1.0\", \"id\":\"urn:x:1\",\"issued\":\"2026-03-31T16:00:00Z\","
                    + "\"people\":{\"learner\":{\"id\":\"urn:x:ann\",\"name\":\"Ann\"}} }\n";

    private static Migration migrate(String text) {
        return Migration.of(Lplp.standard(), text.getBytes(UTF_8));
    }

    @Example
    void aDocumentOfTheNewestVersionStaysByteForByteAsItIs() {
        Migration migration = migrate(ANN);
        assertThat(migration.document().orElseThrow()).isEqualTo(ANN.getBytes(UTF_8));
        assertThat(migration.from()).contains(FormatVersion.PORTFOLIO).isEqualTo(migration.to());
        assertThat(migration.changed()).isFalse();
        assertThat(migration.findings()).isEmpty();
    }

    @Example
    void aNewerMinorVersionIsPreservedWithWhatItAdds() {
        String newer = ANN.replace("portfolio/1.0", "portfolio/1.7").replace(" }\n", ",\"new\":1.50}");
        Migration migration = migrate(newer);
        assertThat(migration.document().orElseThrow()).isEqualTo(newer.getBytes(UTF_8));
        assertThat(migration.to()).contains(new FormatVersion("portfolio", 1, 7));
        assertThat(migration).hasToString("Migration: portfolio/1.7 to portfolio/1.7");
    }

    @Example
    void aNewerMajorVersionIsRefusedByName() {
        Migration migration = migrate(ANN.replace("portfolio/1.0", "portfolio/2.0"));
        assertThat(migration.document()).isEmpty();
        assertThat(migration.findings().get(0).code()).isEqualTo("document.unsupported_version");
        assertThat(migration.findings().get(0).arguments()).containsEntry(Finding.VALUE, "portfolio/2.0");
        assertThat(migration).hasToString("Migration: none to none");
    }

    @Example
    void whatCannotBeReadInFullIsNotMigrated() {
        Migration migration = migrate(ANN.replace("\"Ann\"", "\"Ann\",\"birthDate\":7"));
        assertThat(migration.document()).isEmpty();
        assertThat(migration.from()).isEmpty();
        assertThat(migration.findings().get(0).code()).isEqualTo("document.wrong_type");
    }

    @Property(tries = 300)
    void anyBytesGiveAResultAndTheSameBytesTheSame(@ForAll byte[] bytes) {
        Migration migration = Migration.of(Lplp.standard(), bytes);
        assertThat(migration.document()).isEmpty();
        assertThat(migration.findings().isEmpty()).isFalse();
        assertThat(migration.findings())
                .isEqualTo(Migration.of(Lplp.standard(), bytes).findings());
    }
}
