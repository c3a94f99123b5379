package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.BIRTH_CERTIFICATE;
import static org.lindung.eligibility.placement.PlacementFacts.BIRTH_STATEMENT;
import static org.lindung.eligibility.placement.PlacementFacts.DIPLOMA;
import static org.lindung.eligibility.placement.PlacementFacts.IDENTITY_CARD;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The papers of the old law that show who the worker is. */
final class IdentityPapers {
    private static final Provision ARTICLE_51_A = new Provision(
            UU_39_2004.article("51").letter("a"),
            Text.of(
                    "The worker holds identity card, last diploma, birth certificate, or statement of birth.",
                    "Pekerja memiliki KTP, ijazah terakhir, akta kelahiran, atau surat keterangan kenal lahir."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Condition<PlacementApplicant> SOMETHING =
            anyOf(IDENTITY_CARD.is(true), DIPLOMA.is(true), BIRTH_CERTIFICATE.is(true), BIRTH_STATEMENT.is(true));

    private static final Condition<PlacementApplicant> EVERYTHING = allOf(
            IDENTITY_CARD.is(true), DIPLOMA.is(true), anyOf(BIRTH_CERTIFICATE.is(true), BIRTH_STATEMENT.is(true)));

    /** UU 39/2004 art. 51 letter a; the present law no longer lists these papers. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("identity-papers")
            .titled("Identity papers", "Dokumen jati diri")
            .under(ARTICLE_51_A)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(
                    allOf(SOMETHING, not(EVERYTHING)),
                    "The letter joins its papers by commas and an \"or\": read as a list, all of them are asked and only "
                            + "the two birth papers are alternatives; read word by word, one paper suffices.",
                    "Huruf ini menyambung dokumennya dengan koma dan kata \"atau\": dibaca sebagai daftar, semuanya "
                            + "diminta dan hanya dua surat kelahiran yang boleh dipilih; dibaca kata demi kata, satu "
                            + "dokumen sudah cukup.")
            .needsReview(OldLawReach.openAloneWithout(EVERYTHING))
            .needsReview(OldLawReach.openForCrewWithout(EVERYTHING))
            .asks(EVERYTHING);

    private IdentityPapers() {}
}
