package org.lindung.eligibility.insurance;

import static org.lindung.party.IndonesianAnswerers.CIVIL_REGISTRY;
import static org.lindung.party.IndonesianAnswerers.EMPLOYER;
import static org.lindung.party.IndonesianAnswerers.SOCIAL_SECURITY_BODY;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.household.Kinship;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on the death benefit read, and how each of it is asked for. */
public final class DeathClaimFacts {
    /** What the person is to the worker. */
    public static final Fact<DeathClaim, Kinship> KINSHIP = Fact.named("kinship")
            .labelled("kinship with the worker", "hubungan dengan pekerja")
            .asked(
                    "What is the person who asks to the worker who died?",
                    "Apa hubungan pemohon dengan pekerja yang meninggal?")
            .answeredBy(PERSON, CIVIL_REGISTRY)
            .category(DataCategory.FAMILY)
            .choice(Kinship.class, DeathClaim::getKinship);

    /** Whether the will names the person. */
    public static final Fact<DeathClaim, Boolean> NAMED_IN_WILL = Fact.named("named-in-will")
            .labelled("named in the will", "ditunjuk dalam wasiat")
            .asked("Does the will of the worker name the person who asks?", "Apakah wasiat pekerja menunjuk pemohon?")
            .answeredBy(PERSON)
            .category(DataCategory.FAMILY)
            .yesNo(DeathClaim::getNamedInWill);

    /** Whether the worker left behind a husband, wife or child. */
    public static final Fact<DeathClaim, Boolean> SPOUSE_OR_CHILD_LEFT = Fact.named("spouse-or-child-left")
            .labelled("a husband, wife or child left behind", "suami, istri, atau anak yang ditinggalkan")
            .asked(
                    "Did the worker leave behind a husband, wife or child?",
                    "Apakah pekerja meninggalkan suami, istri, atau anak?")
            .answeredBy(PERSON, CIVIL_REGISTRY)
            .category(DataCategory.FAMILY)
            .yesNo(DeathClaim::getSpouseOrChildLeft);

    /** Whether the worker left behind blood relatives in the direct line to the second degree. */
    public static final Fact<DeathClaim, Boolean> LINE_LEFT = Fact.named("line-left")
            .labelled(
                    "a parent, grandparent or grandchild by blood left behind",
                    "orang tua, kakek, nenek, atau cucu sedarah yang ditinggalkan")
            .asked(
                    "Did the worker leave behind a parent, grandparent or grandchild by blood?",
                    "Apakah pekerja meninggalkan orang tua, kakek, nenek, atau cucu sedarah?")
            .answeredBy(PERSON, CIVIL_REGISTRY)
            .category(DataCategory.FAMILY)
            .yesNo(DeathClaim::getLineLeft);

    /** Whether the worker left behind a brother or sister. */
    public static final Fact<DeathClaim, Boolean> SIBLING_LEFT = Fact.named("sibling-left")
            .labelled("a brother or sister left behind", "saudara kandung yang ditinggalkan")
            .asked("Did the worker leave behind a brother or sister?", "Apakah pekerja meninggalkan saudara kandung?")
            .answeredBy(PERSON, CIVIL_REGISTRY)
            .category(DataCategory.FAMILY)
            .yesNo(DeathClaim::getSiblingLeft);

    /** Whether the worker left behind a parent of the spouse. */
    public static final Fact<DeathClaim, Boolean> PARENT_IN_LAW_LEFT = Fact.named("parent-in-law-left")
            .labelled("a parent of the spouse left behind", "mertua yang ditinggalkan")
            .asked("Did the worker leave behind a parent of the spouse?", "Apakah pekerja meninggalkan mertua?")
            .answeredBy(PERSON, CIVIL_REGISTRY)
            .category(DataCategory.FAMILY)
            .yesNo(DeathClaim::getParentInLawLeft);

    /** Whether it was a work accident. */
    public static final Fact<DeathClaim, Boolean> WORK_ACCIDENT = Fact.named("work-accident")
            .labelled("death by a work accident", "kematian akibat kecelakaan kerja")
            .asked("Did the worker die of a work accident?", "Apakah pekerja meninggal akibat kecelakaan kerja?")
            .answeredBy(SOCIAL_SECURITY_BODY, EMPLOYER)
            .category(DataCategory.HEALTH)
            .yesNo(DeathClaim::getWorkAccident);

    /** Every fact of the book. */
    public static final FactCatalogue<DeathClaim> CATALOGUE = FactCatalogue.of(List.<Fact<DeathClaim, ?>>of(
            KINSHIP, NAMED_IN_WILL, SPOUSE_OR_CHILD_LEFT, LINE_LEFT, SIBLING_LEFT, PARENT_IN_LAW_LEFT, WORK_ACCIDENT));

    private DeathClaimFacts() {}
}
