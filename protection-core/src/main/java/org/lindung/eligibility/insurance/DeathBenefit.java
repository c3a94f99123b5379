package org.lindung.eligibility.insurance;

import static org.lindung.eligibility.insurance.DeathClaimFacts.KINSHIP;
import static org.lindung.eligibility.insurance.DeathClaimFacts.LINE_LEFT;
import static org.lindung.eligibility.insurance.DeathClaimFacts.NAMED_IN_WILL;
import static org.lindung.eligibility.insurance.DeathClaimFacts.PARENT_IN_LAW_LEFT;
import static org.lindung.eligibility.insurance.DeathClaimFacts.SIBLING_LEFT;
import static org.lindung.eligibility.insurance.DeathClaimFacts.SPOUSE_OR_CHILD_LEFT;
import static org.lindung.eligibility.insurance.DeathClaimFacts.WORK_ACCIDENT;
import static org.lindung.eligibility.insurance.InsuranceLaw.PERMENAKER_4_2023;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import java.util.Set;
import org.lindung.household.Kinship;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** To whom the benefit on the death of a worker goes: an order in which whoever is nearer keeps out the others. */
final class DeathBenefit {
    private static final Provision ARTICLE_57_4 = InsuranceLaw.reported(
            PERMENAKER_4_2023.article("57").paragraph("4"),
            "Heirs are widow, widower or child; without them in this order blood relatives in the direct line to the second degree, brothers and sisters, parents of the spouse, whoever the will names.",
            "Ahli waris adalah janda, duda, atau anak; bila tidak ada, menurut urutan keturunan sedarah garis lurus sampai derajat kedua, saudara kandung, mertua, pihak yang ditunjuk dalam wasiat.");

    private static final Provision ARTICLE_1_15 = InsuranceLaw.reported(
            PERMENAKER_4_2023.article("1").item("15"),
            "The death insurance (JKM) pays the heirs of a member who did not die of a work accident.",
            "Jaminan Kematian dibayarkan kepada ahli waris ketika peserta meninggal dunia bukan akibat kecelakaan kerja.");

    private static final Condition<DeathClaim> NO_SPOUSE_OR_CHILD = SPOUSE_OR_CHILD_LEFT.is(false);
    private static final Condition<DeathClaim> NOBODY_IN_LINE = allOf(NO_SPOUSE_OR_CHILD, LINE_LEFT.is(false));
    private static final Condition<DeathClaim> NO_SIBLING = allOf(NOBODY_IN_LINE, SIBLING_LEFT.is(false));
    private static final Condition<DeathClaim> NO_PARENT_IN_LAW = allOf(NO_SIBLING, PARENT_IN_LAW_LEFT.is(false));

    private static final Condition<DeathClaim> COMES_FIRST = anyOf(
            KINSHIP.isOneOf(Kinship.SPOUSE, Kinship.CHILD),
            allOf(KINSHIP.isOneOf(Set.of(Kinship.PARENT, Kinship.GRANDPARENT, Kinship.GRANDCHILD)), NO_SPOUSE_OR_CHILD),
            allOf(KINSHIP.is(Kinship.SIBLING), NOBODY_IN_LINE),
            allOf(KINSHIP.is(Kinship.PARENT_IN_LAW), NO_SIBLING),
            allOf(NAMED_IN_WILL.is(true), NO_PARENT_IN_LAW));

    private static final Text WHO_IS_A_CHILD = Text.of(
            "The regulation defines child in an article that was not read. By one reading a stepchild who was maintained is one, "
                    + "by the other a child by birth or adoption only.",
            "Peraturan mendefinisikan anak dalam pasal yang belum dibaca. Menurut satu pembacaan anak tiri yang menjadi "
                    + "tanggungan termasuk, menurut yang lain hanya anak kandung atau angkat.");

    /** Permenaker 4/2023 art. 57(4). */
    static final Requirement<DeathClaim> ORDER = requirement("order-of-heirs")
            .titled("Order of the heirs", "Urutan ahli waris")
            .under(ARTICLE_57_4)
            .inForce(PERMENAKER_4_2023.inForce())
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(allOf(KINSHIP.is(Kinship.STEPCHILD), not(COMES_FIRST)), WHO_IS_A_CHILD)
            .asks(COMES_FIRST);

    /** Permenaker 4/2023 art. 1 item 15. */
    static final Requirement<DeathClaim> NO_WORK_ACCIDENT = requirement("no-work-accident")
            .titled("Not by a work accident", "Bukan akibat kecelakaan kerja")
            .under(ARTICLE_1_15)
            .inForce(PERMENAKER_4_2023.inForce())
            .knownSince(FIRST_EDITION)
            .asks(WORK_ACCIDENT.is(false));

    private DeathBenefit() {}
}
