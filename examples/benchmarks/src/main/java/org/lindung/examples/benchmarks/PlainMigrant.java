package org.lindung.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;

/** The document of a migrant as records of strings and dates, as a team would write them that wants it done. */
record PlainMigrant(
        int formatVersion,
        String id,
        LocalDate birthDate,
        String citizenship,
        String education,
        String familyCard,
        String homeVillage,
        List<Paper> identityDocuments,
        String maritalStatus,
        String name,
        String nik,
        List<String> otherNames,
        String phone,
        String sex) {

    /** One of the papers. */
    record Paper(
            String kind,
            String number,
            String nameAsWritten,
            LocalDate birthDateAsWritten,
            String issuingCountry,
            LocalDate issuedOn,
            LocalDate expiresOn) {

        /** Masked, as everything that is about a person. */
        @Override
        public String toString() {
            return "***";
        }
    }

    /** Masked, as everything that is about a person. */
    @Override
    public String toString() {
        return "***";
    }
}
