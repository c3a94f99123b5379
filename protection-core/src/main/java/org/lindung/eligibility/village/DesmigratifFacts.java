package org.lindung.eligibility.village;

import static org.lindung.party.IndonesianAnswerers.CIVIL_REGISTRY;
import static org.lindung.party.IndonesianAnswerers.MANPOWER_OFFICE;
import static org.lindung.party.IndonesianAnswerers.VILLAGE_OFFICE;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on the programme in a village read, and how each of it is asked for. */
public final class DesmigratifFacts {
    /** Chosen for the programme. */
    public static final Fact<DesmigratifRequest, Boolean> DESIGNATED = Fact.named("designated-village")
            .labelled("village chosen for the programme", "desa telah ditetapkan")
            .asked(
                    "Was the village chosen as a Desmigratif village by a decree of the ministry?",
                    "Apakah desa ini ditetapkan sebagai Desmigratif dengan keputusan kementerian?")
            .answeredBy(VILLAGE_OFFICE, MANPOWER_OFFICE)
            .category(DataCategory.LOCATION)
            .yesNo(DesmigratifRequest::getDesignated);

    /** Within the three years. */
    public static final Fact<DesmigratifRequest, Boolean> FACILITATED = Fact.named("facilitation-running")
            .labelled("facilitation running", "masa fasilitasi berjalan")
            .asked(
                    "Do the three years of facilitation of the village run?",
                    "Apakah masa fasilitasi tiga tahun bagi desa ini masih berjalan?")
            .answeredBy(VILLAGE_OFFICE, MANPOWER_OFFICE)
            .category(DataCategory.LOCATION)
            .yesNo(DesmigratifRequest::getFacilitated);

    /** Offered in the village. */
    public static final Fact<DesmigratifRequest, Boolean> OFFERED = Fact.named("service-offered")
            .labelled("service offered in the village", "layanan tersedia di desa")
            .asked("Does the village offer this service?", "Apakah layanan ini tersedia di desa?")
            .answeredBy(VILLAGE_OFFICE)
            .category(DataCategory.LOCATION)
            .yesNo(DesmigratifRequest::getOffered);

    /** What the person is to the law. */
    public static final Fact<DesmigratifRequest, VillagePerson> WHO = Fact.named("person")
            .labelled("who the person is", "siapa orangnya")
            .asked(
                    "What is the person: seeking work abroad, registered as a prospective worker, a worker abroad or returned, or family of one?",
                    "Siapakah orang ini: pencari kerja ke luar negeri, calon pekerja migran yang terdaftar, pekerja migran yang sedang atau telah bekerja, atau keluarganya?")
            .answeredBy(PERSON, VILLAGE_OFFICE)
            .category(DataCategory.WORK)
            .choice(VillagePerson.class, DesmigratifRequest::getPerson);

    /** What ties the person to the village. */
    public static final Fact<DesmigratifRequest, VillageTie> TIE = Fact.named("tie")
            .labelled("tie to the village", "hubungan dengan desa")
            .asked(
                    "Is the person registered in this village, or living there?",
                    "Apakah orang ini terdaftar di desa ini atau tinggal di sana?")
            .answeredBy(PERSON, VILLAGE_OFFICE, CIVIL_REGISTRY)
            .category(DataCategory.LOCATION)
            .choice(VillageTie.class, DesmigratifRequest::getTie);

    /** Every fact of the book. */
    public static final FactCatalogue<DesmigratifRequest> CATALOGUE =
            FactCatalogue.of(List.<Fact<DesmigratifRequest, ?>>of(DESIGNATED, FACILITATED, OFFERED, WHO, TIE));

    private DesmigratifFacts() {}
}
