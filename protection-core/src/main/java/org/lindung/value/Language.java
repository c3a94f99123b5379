package org.lindung.value;

import java.util.Locale;

/** The two languages in which everything that this library says is available. */
public enum Language {
    /** English, {@code en}. */
    ENGLISH("en"),
    /** Bahasa Indonesia, {@code id}. */
    INDONESIAN("id");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * The BCP 47 language tag.
     *
     * @return {@code en} or {@code id}
     */
    public String tag() {
        return tag;
    }

    /**
     * The locale for dates and numbers in this language.
     *
     * @return a locale without a country
     */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
