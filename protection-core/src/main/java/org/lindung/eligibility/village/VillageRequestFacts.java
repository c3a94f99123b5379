package org.lindung.eligibility.village;

import static org.lindung.party.IndonesianAnswerers.CIVIL_REGISTRY;
import static org.lindung.party.IndonesianAnswerers.VILLAGE_OFFICE;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on the duties of a village read, and how each of it is asked for. */
public final class VillageRequestFacts {
    /** What is asked of the village government. */
    public static final Fact<VillageRequest, VillageDuty> DUTY = Fact.named("duty")
            .labelled("service asked for", "layanan yang diminta")
            .asked("What is asked of the village government?", "Apa yang diminta dari pemerintah desa?")
            .answeredBy(PERSON, VILLAGE_OFFICE)
            .category(DataCategory.CASEWORK)
            .choice(VillageDuty.class, VillageRequest::getDuty);

    /** What the person is to the law. */
    public static final Fact<VillageRequest, VillagePerson> WHO = Fact.named("person")
            .labelled("who the person is", "siapa orangnya")
            .asked(
                    "What is the person: seeking work abroad, registered as a prospective worker, a worker abroad or returned, or family of one?",
                    "Siapakah orang ini: pencari kerja ke luar negeri, calon pekerja migran yang terdaftar, pekerja migran yang sedang atau telah bekerja, atau keluarganya?")
            .answeredBy(PERSON, VILLAGE_OFFICE)
            .category(DataCategory.WORK)
            .choice(VillagePerson.class, VillageRequest::getPerson);

    /** A ward. */
    public static final Fact<VillageRequest, Boolean> WARD = Fact.named("ward")
            .labelled("the village is a ward", "desa berupa kelurahan")
            .asked("Is the village a ward (kelurahan)?", "Apakah desa ini kelurahan?")
            .answeredBy(VILLAGE_OFFICE)
            .category(DataCategory.LOCATION)
            .yesNo(VillageRequest::getWard);

    /** What ties the person to the village. */
    public static final Fact<VillageRequest, VillageTie> TIE = Fact.named("tie")
            .labelled("tie to the village", "hubungan dengan desa")
            .asked(
                    "Is the person registered in this village, or living there?",
                    "Apakah orang ini terdaftar di desa ini atau tinggal di sana?")
            .answeredBy(PERSON, VILLAGE_OFFICE, CIVIL_REGISTRY)
            .category(DataCategory.LOCATION)
            .choice(VillageTie.class, VillageRequest::getTie);

    /** Every fact of the book. */
    public static final FactCatalogue<VillageRequest> CATALOGUE =
            FactCatalogue.of(List.<Fact<VillageRequest, ?>>of(DUTY, WHO, WARD, TIE));

    private VillageRequestFacts() {}
}
