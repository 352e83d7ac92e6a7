package org.lplp.core.document;

import java.time.OffsetDateTime;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.Language;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;

/** The shipped framework. Nothing else in the code knows a figure. */
final class Leadbeater2008 {

    static final Framework FRAMEWORK = Framework.builder()
            .id(DocumentId.of("urn:lplp:framework:leadbeater-2008"))
            .version(VersionLabel.of("1.0"))
            .issued(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
            .language(Language.ENGLISH)
            .title(Text.of("What's Next? 21 Ideas for 21st Century Learning (Leadbeater 2008)"))
            .build();

    private Leadbeater2008() {}
}
