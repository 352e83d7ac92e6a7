package org.lplp.io.json;

import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.io.stream.GenerateCodecs;

/** The kinds of document that this version reads and writes. */
@GenerateCodecs({Portfolio.class, Framework.class})
final class Kinds {

    private Kinds() {}
}
