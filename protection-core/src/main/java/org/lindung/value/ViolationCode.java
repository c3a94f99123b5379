package org.lindung.value;

/**
 * A kind of violation: stable code, weight and text. Each package that can refuse a value has one enum of them.
 *
 * <p>Codes are part of the public contract: they are never renamed or used for something else.
 */
public interface ViolationCode {
    /**
     * The stable code, in kebab case, {@code nik-not-16-digits}.
     *
     * @return the code
     */
    String code();

    /**
     * The text with named gaps for limits.
     *
     * @return the text in both languages
     */
    Text text();

    /**
     * The weight of every violation of this kind.
     *
     * @return the severity, {@link Severity#ERROR} unless a kind says otherwise
     */
    default Severity severity() {
        return Severity.ERROR;
    }
}
