package org.lindung.migrant;

/** How numbers of papers are usually written, where that is known. */
final class DocumentNumberForms {
    private static final int LEAST_OF_A_PASSPORT = 6;
    private static final int MOST_OF_A_PASSPORT = 9;

    private DocumentNumberForms() {}

    static boolean isUsual(IdentityDocumentKind kind, String number) {
        if (kind.isPassport()) {
            return number.length() >= LEAST_OF_A_PASSPORT
                    && number.length() <= MOST_OF_A_PASSPORT
                    && isLettersAndDigits(number);
        }
        return switch (kind) {
            case IDENTITY_CARD, FAMILY_CARD -> WrittenNumber.isSixteenDigits(number);
            default -> true;
        };
    }

    private static boolean isLettersAndDigits(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (!WrittenNumber.isLetterOrDigit(number.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
