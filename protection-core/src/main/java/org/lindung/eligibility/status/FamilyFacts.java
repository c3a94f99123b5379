package org.lindung.eligibility.status;

import static org.lindung.party.IndonesianAnswerers.CIVIL_REGISTRY;
import static org.lindung.party.IndonesianAnswerers.MANPOWER_OFFICE;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.household.Kinship;
import org.lindung.household.TieGround;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on who is family of a migrant worker read, and how each of it is asked for. */
public final class FamilyFacts {
    /** What the person is to the worker. */
    public static final Fact<FamilyMember, Kinship> KINSHIP = Fact.named("kinship")
            .labelled("kinship with the worker", "hubungan dengan pekerja")
            .asked("What is the person to the worker?", "Apa hubungan orang ini dengan pekerja?")
            .answeredBy(PERSON, CIVIL_REGISTRY)
            .category(DataCategory.FAMILY)
            .choice(Kinship.class, FamilyMember::getKinship);

    /** What the relation rests on. */
    public static final Fact<FamilyMember, TieGround> GROUND = Fact.named("ground")
            .labelled("ground of the relation", "dasar hubungan")
            .asked(
                    "Does the relation rest on birth or lawful marriage, on a decision of a court, or on custom?",
                    "Apakah hubungan itu karena kelahiran atau perkawinan yang sah, putusan pengadilan, atau adat?")
            .answeredBy(PERSON, CIVIL_REGISTRY)
            .category(DataCategory.FAMILY)
            .choice(TieGround.class, FamilyMember::getGround);

    /** Whether the other person is a migrant worker. */
    public static final Fact<FamilyMember, Boolean> OF_MIGRANT_WORKER = Fact.named("of-migrant-worker")
            .labelled("relative of a migrant worker", "kerabat Pekerja Migran Indonesia")
            .asked(
                    "Is the other person a migrant worker: a citizen who will work, works or has worked abroad for a wage?",
                    "Apakah pihak lain itu Pekerja Migran Indonesia: warga negara yang akan, sedang, atau telah bekerja di luar negeri dengan upah?")
            .answeredBy(MANPOWER_OFFICE, PERSON)
            .category(DataCategory.WORK)
            .yesNo(FamilyMember::getOfMigrantWorker);

    /** Where the person lives. */
    public static final Fact<FamilyMember, Boolean> IN_INDONESIA_OR_WITH_WORKER = Fact.named(
                    "in-indonesia-or-with-worker")
            .labelled("in Indonesia or with the worker", "di Indonesia atau bersama pekerja")
            .asked(
                    "Is the person in Indonesia, or do they live with the worker abroad?",
                    "Apakah orang ini berada di Indonesia atau tinggal bersama pekerja di luar negeri?")
            .answeredBy(PERSON)
            .category(DataCategory.LOCATION)
            .yesNo(FamilyMember::getInIndonesiaOrWithWorker);

    /** Every fact of the book. */
    public static final FactCatalogue<FamilyMember> CATALOGUE = FactCatalogue.of(
            List.<Fact<FamilyMember, ?>>of(KINSHIP, GROUND, OF_MIGRANT_WORKER, IN_INDONESIA_OR_WITH_WORKER));

    private FamilyFacts() {}
}
