package org.lplp.io.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.lplp.core.base.ConsentId;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.Period;
import org.lplp.core.check.AnyDocument;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Consent;
import org.lplp.core.disclosure.Decision;
import org.lplp.core.disclosure.DisclosureSection;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.passport.Manifest;
import org.lplp.io.json.Lplp;
import org.lplp.io.passport.SharedView;

/** A generated portfolio whose learner lets one audience see some of it. */
record Trial(Portfolio portfolio, Audience audience, List<DomainWord> covers) {

    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    static final Purpose PURPOSE = Purpose.STUDY;

    /** How many documents: {@code -Dlplp.tries=10000} for more. */
    static final int TRIES = Integer.getInteger("lplp.tries", 40);

    /** All that there are but the learner. */
    static final List<Audience> OTHERS = Audience.known().values().stream()
            .filter(audience -> !audience.equals(Audience.LEARNER))
            .toList();

    static Trial of(long seed, Audience audience) {
        Random random = new Random(seed);
        int faults = List.of(0, 0, 10).get(random.nextInt(3));
        Portfolio any = AnyDocument.any(Portfolio.class, seed, 1 + random.nextInt(3), faults);
        List<DomainWord> covers = new ArrayList<>();
        DomainWord.known().values().stream()
                .filter(word -> word.equals(DomainWord.EVIDENCE) || random.nextInt(3) > 0)
                .forEach(covers::add);
        return new Trial(with(any, consent(any, audience, covers)), audience, covers);
    }

    static Consent consent(Portfolio portfolio, Audience audience, List<DomainWord> covers) {
        return Consent.builder()
                .id(ConsentId.of("urn:example:consent"))
                .audience(audience)
                .purpose(PURPOSE)
                .decision(Decision.ALLOW)
                .givenBy(portfolio.getPeople().getLearner().getId())
                .period(Period.from(LocalDate.of(2026, 1, 1)))
                .covers(covers)
                .build();
    }

    static Portfolio with(Portfolio portfolio, Consent... consents) {
        return Portfolio.builder()
                .from(portfolio)
                .disclosure(DisclosureSection.builder().addConsents(consents).build())
                .build();
    }

    /** All that becomes public of a view: itself with its manifest, and the receipt. */
    static String view(Portfolio portfolio, Audience audience) {
        View view = View.of(portfolio, Framework.leadbeater2008(), audience, PURPOSE, DAY, Pseudonyms.numbered());
        Portfolio seen = view.document().orElseThrow(() -> new AssertionError("nothing is disclosed to " + audience));
        Manifest manifest = Manifest.builder()
                .audience(audience)
                .purpose(PURPOSE)
                .made(DAY)
                .until(view.receipt().permission().until())
                .covers(view.receipt().permission().sections())
                .build();
        AtomicInteger salt = new AtomicInteger();
        SharedView shared = SharedView.of(
                seen,
                manifest,
                () -> ByteBuffer.allocate(16).putInt(salt.incrementAndGet()).array());
        return new String(shared.bytes(), UTF_8) + new String(view.receipt().bytes(), UTF_8);
    }

    static ObjectNode tree(Portfolio portfolio) {
        try {
            return (ObjectNode) ModelWalk.MAPPER.readTree(Lplp.standard().write(portfolio));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Portfolio read(ObjectNode tree) {
        try {
            var read = Lplp.standard().readPortfolio(ModelWalk.MAPPER.writeValueAsBytes(tree));
            if (!read.complete()) {
                throw new AssertionError(read.findings() + " in " + tree);
            }
            return read.document().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
