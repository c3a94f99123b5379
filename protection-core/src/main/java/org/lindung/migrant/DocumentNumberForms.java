package org.lindung.migrant;

import java.util.regex.Pattern;

/** How numbers of papers are usually written, where that is known. */
final class DocumentNumberForms {
    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("[0-9]{16}");
    private static final Pattern PASSPORT = Pattern.compile("[A-Za-z0-9]{6,9}");

    private DocumentNumberForms() {}

    static boolean isUsual(IdentityDocumentKind kind, String number) {
        if (kind.isPassport()) {
            return PASSPORT.matcher(number).matches();
        }
        return switch (kind) {
            case IDENTITY_CARD, FAMILY_CARD -> SIXTEEN_DIGITS.matcher(number).matches();
            default -> true;
        };
    }
}
