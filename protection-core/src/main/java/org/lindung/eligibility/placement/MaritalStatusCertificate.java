package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.MARITAL_STATUS;
import static org.lindung.eligibility.placement.PlacementFacts.MARITAL_STATUS_CERTIFICATE;
import static org.lindung.eligibility.placement.PlacementFacts.MARRIAGE_BOOK_COPY;
import static org.lindung.eligibility.placement.PlacementFacts.MARRIAGE_CERTIFICATE_EXTRACT;
import static org.lindung.eligibility.placement.PlacementFacts.isCrew;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.law.IndonesianLaw.PP_22_2022_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.MaritalStatus;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The certificate of marital status, with the marriage book for the married. */
final class MaritalStatusCertificate {
    private static final Provision ARTICLE_51_B = new Provision(
            UU_39_2004.article("51").letter("b"),
            Text.of(
                    "The worker holds a certificate of marital status; whoever is married adds a copy of the marriage book.",
                    "Pekerja memiliki surat keterangan status perkawinan; yang telah menikah melampirkan salinan buku nikah."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    // Letter a is garbled in the copy of the law. PP 59/2021 art. 5(1) letter a, in force since 7 April 2021, repeats
    // the
    // list of documents, and there its words are whole; the summary was held against both. It is not cited, since the
    // law
    // binds departures before that day too and a regulation adds nothing to the same words.
    private static final Provision ARTICLE_13_A = new Provision(
            UU_18_2017.article("13").letter("a"),
            Text.of(
                    "The worker holds a certificate of marital status; whoever is married adds a copy of the marriage book.",
                    "Pekerja memiliki surat keterangan status perkawinan; yang telah menikah melampirkan fotokopi buku nikah."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Condition<PlacementApplicant> WAS_MARRIED =
            MARITAL_STATUS.isOneOf(MaritalStatus.DIVORCED, MaritalStatus.WIDOWED);

    private static final Condition<PlacementApplicant> COMPLETE = allOf(
            MARITAL_STATUS_CERTIFICATE.is(true),
            anyOf(not(MARITAL_STATUS.is(MaritalStatus.MARRIED)), MARRIAGE_BOOK_COPY.is(true)));

    private static final Condition<PlacementApplicant> MARRIAGE_BOOK_OPEN =
            allOf(MARITAL_STATUS_CERTIFICATE.is(true), WAS_MARRIED, not(MARRIAGE_BOOK_COPY.is(true)));

    private static final Text MARRIAGE_BOOK_IS_OPEN = Text.of(
            "The text asks whoever \"has married\" for a copy of the marriage book; "
                    + "whether that means the widowed and divorced too is not said.",
            "Teks meminta salinan buku nikah dari yang \"telah menikah\"; apakah "
                    + "itu termasuk yang cerai hidup atau cerai mati tidak disebutkan.");

    private static final Condition<PlacementApplicant> ONLY_EXTRACT = allOf(
            MARITAL_STATUS_CERTIFICATE.is(true),
            not(MARITAL_STATUS.is(MaritalStatus.NEVER_MARRIED)),
            not(MARRIAGE_BOOK_COPY.is(true)),
            MARRIAGE_CERTIFICATE_EXTRACT.is(true));

    private static final Text EXTRACT_IS_OPEN = Text.of(
            "The text names the marriage book. As far as we know, and no source was read for it, the book is given to "
                    + "Muslims and others hold an extract of the civil registry's marriage certificate; whether the extract "
                    + "does in place of the book is not said.",
            "Teks menyebut buku nikah. Sepengetahuan kami, tanpa sumber yang dibaca, buku nikah diberikan kepada yang "
                    + "beragama Islam, sedangkan yang lain memegang kutipan akta perkawinan dari pencatatan sipil; apakah "
                    + "kutipan itu dapat menggantikan buku nikah tidak disebutkan.");

    /** UU 39/2004 art. 51 letter b. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("marital-status-certificate")
            .titled("Certificate of marital status", "Surat keterangan status perkawinan")
            .under(ARTICLE_51_B)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(MARRIAGE_BOOK_OPEN, MARRIAGE_BOOK_IS_OPEN)
            .needsReviewWhen(ONLY_EXTRACT, EXTRACT_IS_OPEN)
            .needsReview(OldLawReach.openAloneWithout(COMPLETE))
            .needsReview(OldLawReach.openForCrewWithout(COMPLETE))
            .asks(COMPLETE);

    /** UU 18/2017 art. 13 letter a, for everyone. */
    static final Requirement<PlacementApplicant> UNTIL_2022 = requirement("marital-status-certificate")
            .titled("Certificate of marital status", "Surat keterangan status perkawinan")
            .under(ARTICLE_13_A)
            .inForce(DateRange.of(UU_18_2017_STARTS, PP_22_2022_STARTS))
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(MARRIAGE_BOOK_OPEN, MARRIAGE_BOOK_IS_OPEN)
            .needsReviewWhen(ONLY_EXTRACT, EXTRACT_IS_OPEN)
            .asks(COMPLETE);

    /** The same, open for crew since PP 22/2022 has a list of its own. */
    static final Requirement<PlacementApplicant> SINCE_2022 = requirement("marital-status-certificate")
            .titled("Certificate of marital status", "Surat keterangan status perkawinan")
            .under(ARTICLE_13_A)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(MARRIAGE_BOOK_OPEN, MARRIAGE_BOOK_IS_OPEN)
            .needsReviewWhen(ONLY_EXTRACT, EXTRACT_IS_OPEN)
            .needsReviewWhen(allOf(isCrew(), not(COMPLETE)), CrewRegulation.LEAVES_IT_OUT)
            .asks(COMPLETE);

    private MaritalStatusCertificate() {}
}
