package org.lplp.cli;

import java.time.LocalDate;
import java.util.List;
import org.lplp.core.document.Document;
import org.lplp.scoring.base.Scored;

/** Writes scores as they come. */
interface ScoreReport {

    /** Before the first document. */
    void begin();

    /** The scores of one portfolio or community. */
    void document(String file, Document document, LocalDate asOf, List<Scored<?>> scores);

    /** After the last document. */
    void end();
}
