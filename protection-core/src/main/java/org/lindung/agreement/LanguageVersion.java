package org.lindung.agreement;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;

/**
 * One language in which an agreement was signed.
 *
 * @param tag the language as a tag of BCP 47, {@code id}, {@code en}, {@code zh-Hant}
 * @param prevailing whether this text decides where the texts differ
 */
@NotPersonal
public record LanguageVersion(String tag, boolean prevailing) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /**
     * Refuses what is no tag.
     *
     * @param tag the language
     * @param prevailing whether this text decides
     */
    public LanguageVersion {
        Invariants.check()
                .that(FORM.matcher(tag).matches(), AgreementViolation.LANGUAGE_TAG_FORMAT, "/tag")
                .orThrow();
    }

    /** Whether each language is there once and one of them prevails at most. */
    static boolean agree(List<LanguageVersion> languages) {
        return languages.stream().map(LanguageVersion::tag).distinct().count() == languages.size()
                && languages.stream().filter(LanguageVersion::prevailing).count() <= 1;
    }
}
