package org.lplp.core.disclosure;

/**
 * Personal data of special categories: ethnicity, special needs, health. They are no part of the model, so that no file holds them
 * by default. A host that must hold them adds them to a record as an extension.
 */
public final class SpecialCategory {

    /** The name of the extension. */
    public static final String EXTENSION = "urn:lplp:extension:special-category:1.0";

    private SpecialCategory() {}
}
