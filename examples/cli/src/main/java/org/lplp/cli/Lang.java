package org.lplp.cli;

import org.lplp.core.base.Language;
import org.lplp.core.finding.Messages;
import org.lplp.io.evidence.EvidenceFiles;
import org.lplp.io.interop.pabulib.Pabulib;
import org.lplp.io.interop.table.TableImport;

/** The languages that there are messages in. Named as users type them. */
enum Lang {
    /** English. */
    en,
    /** Welsh. */
    cy;

    /** Gives the words for the findings on documents, mappings, tables and votes. */
    Messages messages() {
        Language language = Language.of(name());
        return Messages.in(language)
                .and(TableImport.words(language))
                .and(Pabulib.words(language))
                .and(EvidenceFiles.words(language))
                .and(org.lplp.io.merge.Merge.words(language));
    }
}
