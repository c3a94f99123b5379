package org.lindung.basics;

import java.util.regex.Pattern;

/** What an {@link Identifier} looks like, kept out of the public surface of the interface. */
final class IdentifierForm {
    static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Sixteen digits, grouped or not. */
    static final Pattern PERSONAL_NUMBER = Pattern.compile("(?:[._-]*[0-9]){16}[._-]*");

    private IdentifierForm() {}
}
