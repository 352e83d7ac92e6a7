package org.lplp.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lplp.core.base.Language;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Messages;
import org.lplp.core.finding.Severity;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.disclosure.Pseudonyms;
import org.lplp.io.disclosure.View;
import org.lplp.io.interop.pabulib.Pabulib;
import org.lplp.io.interop.pabulib.PabulibReading;
import org.lplp.io.interop.table.TableImport;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.LplpException;
import org.lplp.io.json.NdjsonReader;
import org.lplp.io.json.ReadResult;
import org.lplp.io.passport.Proofs;
import org.lplp.io.passport.SigningKey;
import org.lplp.io.passport.Verification;
import org.lplp.io.passport.VerificationKey;
import org.lplp.scoring.document.CommunityScores;
import org.lplp.scoring.document.StandardScores;

/** What takes bytes from outside, each with the laws that hold whatever the bytes are. A law that is broken is thrown. */
enum FuzzTarget {

    /** {@link Lplp#read(byte[])}: a document or an error, every finding in its place, and what is read whole is written whole. */
    READ {
        @Override
        void tryOn(byte[] bytes) {
            ReadResult<Document> read = LPLP.read(bytes);
            hold(read);
            if (read.complete()) {
                ReadResult<Document> again = LPLP.read(LPLP.write(read));
                require(again.document().equals(read.document()), "what was written is read as something else");
            }
        }
    },

    /** {@link Lplp#records}: as many results as lines that are not blank. */
    RECORDS {
        @Override
        void tryOn(byte[] bytes) {
            try (NdjsonReader<Document> records = LPLP.records(new ByteArrayInputStream(bytes))) {
                records.forEachRemaining(record -> hold(record.result()));
            }
        }
    },

    /** {@link Lplp#validate}, a framework that judges another document too: every finding has its place and its words. */
    VALIDATE {
        @Override
        void tryOn(byte[] bytes) {
            ReadResult<Document> read = LPLP.read(bytes);
            told(LPLP.validate(read, FRAMEWORK, AS_OF).findings());
            if (read.document().isPresent() && read.document().get() instanceof Framework framework) {
                told(LPLP.validate(SAMPLE, framework, AS_OF).findings());
            }
        }
    },

    /** The scores of whatever was read whole, in order or not, under whatever framework was read. */
    SCORE {
        @Override
        void tryOn(byte[] bytes) {
            ReadResult<Document> read = LPLP.read(bytes);
            if (!read.complete()) {
                return;
            }
            Document document = read.document().orElseThrow();
            if (document instanceof Portfolio portfolio) {
                StandardScores.all(portfolio, FRAMEWORK, AS_OF);
            } else if (document instanceof Community community) {
                CommunityScores.all(community, FRAMEWORK, AS_OF);
            } else if (document instanceof Framework framework) {
                StandardScores.all(SAMPLE.document().orElseThrow(), framework, AS_OF);
            }
        }
    },

    /** {@link View}: whatever was read whole and is in order, everybody's view of it is a document that is read whole. */
    VIEW {
        @Override
        void tryOn(byte[] bytes) {
            ReadResult<Portfolio> read = LPLP.readPortfolio(bytes);
            if (!read.complete()
                    || LPLP.validate(read, FRAMEWORK, AS_OF).findings().has(Severity.ERROR)) {
                return;
            }
            for (Audience audience : Audience.known().values()) {
                for (Purpose purpose : Purpose.known().values()) {
                    View.of(read.orThrow(), FRAMEWORK, audience, purpose, AS_OF, Pseudonyms.numbered())
                            .document()
                            .map(view -> LPLP.read(LPLP.write(view)))
                            .ifPresent(view -> require(
                                    view.complete() && !view.findings().has(Severity.ERROR), "a view is no document"));
                }
            }
        }
    },

    /** {@link JsonText}: the canonical form is its own canonical form. */
    CANONICAL {
        @Override
        void tryOn(byte[] bytes) {
            JsonText.read(bytes).text().ifPresent(text -> {
                byte[] canonical;
                try {
                    canonical = text.canonical();
                } catch (LplpException e) {
                    // A number beyond the doubles has none.
                    return;
                }
                byte[] again = JsonText.read(canonical).orThrow().canonical();
                require(Arrays.equals(canonical, again), "the canonical form has another one");
            });
        }
    },

    /** {@link Proofs#verify}: nothing verifies but what the key has signed. */
    VERIFY {
        @Override
        void tryOn(byte[] bytes) {
            JsonText.read(bytes).text().ifPresent(text -> {
                Verification verification = Proofs.verify(text, FuzzSeeds.KEY.verificationKey(), NOON);
                require(
                        !verification.isValid() || unsecured(text).equals(FuzzSeeds.SIGNED),
                        "what was never signed is valid");
            });
        }
    },

    /** {@link SigningKey#read} and {@link VerificationKey#read}: a key or the one exception. */
    KEY {
        @Override
        void tryOn(byte[] bytes) {
            try {
                VerificationKey key = VerificationKey.read(bytes);
                require(VerificationKey.read(key.multikey().getBytes(UTF_8)).equals(key), "the key is another one");
            } catch (LplpException e) {
                // No key.
            }
            try {
                SigningKey.read(bytes);
            } catch (LplpException e) {
                // No key.
            }
        }
    },

    /** {@link TableImport}: the mapping, a record separator, the table. What comes out is read back without a fault of form. */
    IMPORT {
        @Override
        void tryOn(byte[] bytes) {
            int separator = 0;
            while (separator < bytes.length && bytes[separator] != FuzzSeeds.SEPARATOR) {
                separator++;
            }
            TableImport run = TableImport.by(Arrays.copyOf(bytes, separator));
            told(run.faults(), Messages.in(Language.ENGLISH).and(TableImport.words(Language.ENGLISH)));
            byte[] table = Arrays.copyOfRange(bytes, Math.min(separator + 1, bytes.length), bytes.length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            told(
                    run.run(new ByteArrayInputStream(table), out).table(),
                    Messages.in(Language.WELSH).and(TableImport.words(Language.WELSH)));
            try (NdjsonReader<Document> records = LPLP.records(new ByteArrayInputStream(out.toByteArray()))) {
                records.forEachRemaining(record -> {
                    hold(record.result());
                    require(
                            record.result().findings().stream()
                                    .noneMatch(finding -> finding.code().startsWith("document.malformed")),
                            "a record that was made is malformed");
                });
            }
        }
    },

    /** {@link Pabulib#read(byte[])}: a file that is in order is written and read as the same file. */
    PABULIB {
        @Override
        void tryOn(byte[] bytes) {
            PabulibReading reading = Pabulib.read(bytes);
            told(reading.findings(), Messages.in(Language.ENGLISH).and(Pabulib.words(Language.ENGLISH)));
            require(
                    reading.file().isPresent() || reading.findings().has(Severity.ERROR),
                    "neither a file nor an error");
            reading.file().ifPresent(file -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try {
                    file.write(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                require(
                        Pabulib.read(out.toByteArray()).file().equals(reading.file()),
                        "what was written is read as something else");
            });
        }
    },

    /** All of the others on the same bytes: for a short run. */
    ANY {
        @Override
        void tryOn(byte[] bytes) {
            for (FuzzTarget target : values()) {
                if (target != ANY) {
                    target.tryOn(bytes);
                }
            }
        }
    };

    private static final Lplp LPLP = Lplp.standard();
    private static final Framework FRAMEWORK = Framework.leadbeater2008();
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-31T12:00:00Z");
    private static final ReadResult<Portfolio> SAMPLE = LPLP.readPortfolio(FuzzSeeds.file("portfolio.lplp.json"));

    /**
     * Tries the laws.
     *
     * @param bytes any bytes
     * @throws RuntimeException if a law is broken
     */
    abstract void tryOn(byte[] bytes);

    /** The name of the folders and rows of this target. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void hold(ReadResult<? extends Document> read) {
        boolean error = read.findings().has(Severity.ERROR);
        require(read.document().isPresent() || error, "neither a document nor an error");
        require(read.complete() || error, "something is lost without an error");
        require(read.document().isPresent() || !read.complete(), "complete without a document");
        told(read.findings());
    }

    private static void told(Findings findings) {
        for (Finding finding : findings) {
            require(finding.place().isPresent(), "a finding without a place");
        }
        told(findings, Messages.in(Language.ENGLISH));
    }

    private static void told(Findings findings, Messages messages) {
        for (Finding finding : findings) {
            require(finding.pointer().isEmpty() || finding.pointer().startsWith("/"), "a pointer that is none");
            require(!messages.message(finding).isBlank(), "a finding without words");
        }
    }

    private static Map<String, Object> unsecured(JsonText text) {
        Map<String, Object> members = new HashMap<>(text.object().orElseThrow());
        members.remove(Proofs.PROOF);
        return members;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
