package org.lindung.migrant;

/** How numbers of people and papers are written. By hand, since every document holds several of them. */
final class WrittenNumber {
    private static final int DIGITS_OF_A_PERSONAL_NUMBER = 16;

    private WrittenNumber() {}

    /** Whether this is sixteen ASCII digits, as a NIK and the number of a family card are. */
    static boolean isSixteenDigits(String number) {
        return number.length() == DIGITS_OF_A_PERSONAL_NUMBER && isDigits(number, 0);
    }

    /** Whether there are ASCII digits only, from a position to the end; true also if there is nothing. */
    static boolean isDigits(String number, int from) {
        for (int i = from; i < number.length(); i++) {
            if (!isDigit(number.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is an ASCII letter or digit. */
    static boolean isLetterOrDigit(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
