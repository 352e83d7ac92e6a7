package org.lplp.io.special;

import java.util.Arrays;
import java.util.Optional;

/** A condition under which data of special categories may be held (UK GDPR, Article 9(2)). The extension closes this set. */
public enum LegalBasis {
    /** Explicit consent: Article 9(2)(a). */
    EXPLICIT_CONSENT("explicitConsent"),
    /** Vital interests of someone who cannot consent: Article 9(2)(c). */
    VITAL_INTERESTS("vitalInterests"),
    /** Substantial public interest, such as the safeguarding of children: Article 9(2)(g). */
    SUBSTANTIAL_PUBLIC_INTEREST("substantialPublicInterest"),
    /** Health or social care: Article 9(2)(h). */
    HEALTH_OR_SOCIAL_CARE("healthOrSocialCare"),
    /** Research and statistics in the public interest: Article 9(2)(j). */
    RESEARCH("research");

    private final String code;

    LegalBasis(String code) {
        this.code = code;
    }

    /**
     * Gives the code as the extension writes it.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    static Optional<LegalBasis> of(String code) {
        return Arrays.stream(values()).filter(basis -> basis.code.equals(code)).findFirst();
    }
}
