package org.lindung.basics;

/** What an {@link Identifier} looks like, kept out of the public surface of the interface. */
final class IdentifierForm {
    private static final int MOST = 64;
    private static final int DIGITS_OF_A_PERSONAL_NUMBER = 16;

    private IdentifierForm() {}

    /** Whether this is 1 to 64 ASCII letters, digits, dots, dashes and underscores. */
    static boolean isToken(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isDigit(c) && !isLetter(c) && !isSeparator(c)) {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= MOST;
    }

    /** Whether this is a NIK or the number of a family card, with or without separators. */
    static boolean isPersonalNumber(String value) {
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isDigit(c)) {
                digits++;
            } else if (!isSeparator(c)) {
                return false;
            }
        }
        return digits == DIGITS_OF_A_PERSONAL_NUMBER;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == '_' || c == '-';
    }
}
