package org.lindung.eligibility.victim;

import static org.lindung.party.IndonesianAnswerers.CIVIL_REGISTRY;
import static org.lindung.party.IndonesianAnswerers.IMMIGRATION_OFFICE;
import static org.lindung.party.IndonesianAnswerers.POLICE;
import static org.lindung.party.IndonesianAnswerers.WITNESS_PROTECTION;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on protection of victims read, and how each of it is asked for. */
public final class ProtectionFacts {
    /** The protection. */
    public static final Fact<ProtectionRequest, VictimProtection> PROTECTION = Fact.named("protection")
            .labelled("protection asked about", "pelindungan yang ditanyakan")
            .asked("Which protection is asked about?", "Pelindungan apa yang ditanyakan?")
            .answeredBy(PERSON)
            .category(DataCategory.TRAFFICKING)
            .choice(VictimProtection.class, ProtectionRequest::getProtection);

    /** Victim, possible victim, or not a victim. */
    public static final Fact<ProtectionRequest, TraffickingStatus> STATUS =
            VictimQuestions.STATUS.choice(TraffickingStatus.class, ProtectionRequest::getStatus);

    /** Forced to the crime. */
    public static final Fact<ProtectionRequest, Boolean> FORCED = Fact.named("forced-into-crime")
            .labelled("crime forced by the trafficker", "tindak pidana karena dipaksa pelaku")
            .asked(
                    "Did the trafficker force the person to the crime?",
                    "Apakah orang ini dipaksa pelaku melakukan tindak pidana itu?")
            .answeredBy(PERSON)
            .category(DataCategory.CRIMINAL_RECORD)
            .yesNo(ProtectionRequest::getForcedIntoCrime);

    /** The debt served exploitation. */
    public static final Fact<ProtectionRequest, Boolean> DEBT_USED = Fact.named("debt-used-to-exploit")
            .labelled("debt used to exploit", "utang yang dipakai untuk mengeksploitasi")
            .asked(
                    "Was the debt or agreement used to exploit the person?",
                    "Apakah utang atau perjanjian itu dipakai untuk mengeksploitasi orang ini?")
            .answeredBy(PERSON)
            .category(DataCategory.FINANCE)
            .yesNo(ProtectionRequest::getDebtUsedToExploit);

    /** An offence of the list. */
    public static final Fact<ProtectionRequest, Boolean> LISTED_OFFENCE = Fact.named("listed-offence")
            .labelled(
                    "immigration offence of art. 113, 119, 121 b, 123 b or 126 a or b",
                    "tindak pidana keimigrasian Pasal 113, 119, 121 huruf b, 123 huruf b, atau 126 huruf a atau b")
            .asked(
                    "Is the offence one of UU 6/2011 art. 113, 119, 121 letter b, 123 letter b, or 126 letter a or b?",
                    "Apakah tindak pidana itu termasuk Pasal 113, 119, 121 huruf b, 123 huruf b, atau 126 huruf a atau b UU 6/2011?")
            .answeredBy(POLICE, IMMIGRATION_OFFICE)
            .category(DataCategory.CRIMINAL_RECORD)
            .yesNo(ProtectionRequest::getListedOffence);

    /** A close relative. */
    public static final Fact<ProtectionRequest, Boolean> CLOSE_RELATIVE = Fact.named("relative-to-second-degree")
            .labelled("relative to the second degree", "keluarga sampai derajat kedua")
            .asked(
                    "Is the relative of the first or second degree?",
                    "Apakah anggota keluarga itu sampai derajat kedua?")
            .answeredBy(PERSON)
            .category(DataCategory.FAMILY)
            .yesNo(ProtectionRequest::getRelativeToSecondDegree);

    /** The relative is threatened. */
    public static final Fact<ProtectionRequest, Boolean> RELATIVE_THREATENED = Fact.named("relative-threatened")
            .labelled("relative threatened over the testimony", "keluarga diancam karena keterangan korban")
            .asked(
                    "Is the relative threatened because of what the victim or witness says?",
                    "Apakah anggota keluarga itu diancam karena keterangan korban atau saksi?")
            .answeredBy(PERSON)
            .category(DataCategory.FAMILY)
            .yesNo(ProtectionRequest::getRelativeThreatened);

    /** A threat. */
    public static final Fact<ProtectionRequest, Boolean> THREATENED = Fact.named("threatened")
            .labelled("threatened in person, life or property", "ancaman terhadap diri, jiwa, atau harta")
            .asked(
                    "Is the person or their family threatened in person, life or property?",
                    "Apakah orang ini atau keluarganya diancam diri, jiwa, atau hartanya?")
            .answeredBy(PERSON)
            .category(DataCategory.TRAFFICKING)
            .yesNo(ProtectionRequest::getThreatened);

    /** Citizenship. */
    public static final Fact<ProtectionRequest, Boolean> INDONESIAN = Fact.named("indonesian-citizen")
            .labelled("Indonesian citizen", "warga negara Indonesia")
            .asked("Is the person an Indonesian citizen?", "Apakah orang ini warga negara Indonesia?")
            .answeredBy(PERSON, CIVIL_REGISTRY)
            .category(DataCategory.IDENTITY)
            .yesNo(ProtectionRequest::getIndonesianCitizen);

    /** Where the person is. */
    public static final Fact<ProtectionRequest, Boolean> ABROAD = Fact.named("abroad")
            .labelled("abroad", "berada di luar negeri")
            .asked("Is the person abroad?", "Apakah orang ini berada di luar negeri?")
            .answeredBy(PERSON)
            .category(DataCategory.LOCATION)
            .yesNo(ProtectionRequest::getAbroad);

    /** Help was granted. */
    public static final Fact<ProtectionRequest, Boolean> LPSK_DECISION = Fact.named("lpsk-decision")
            .labelled("decision of LPSK to give help", "keputusan LPSK untuk memberi bantuan")
            .asked(
                    "Has the witness and victim protection agency (LPSK) decided to give its help?",
                    "Apakah Lembaga Perlindungan Saksi dan Korban (LPSK) sudah memutuskan untuk memberi bantuan?")
            .answeredBy(PERSON, WITNESS_PROTECTION)
            .obtainedBy(
                    "a decision of LPSK, which is asked for in writing",
                    "keputusan LPSK, yang dimohonkan secara tertulis")
            .category(DataCategory.TRAFFICKING)
            .yesNo(ProtectionRequest::getLpskDecision);

    /** Aimed at sexual exploitation. */
    public static final Fact<ProtectionRequest, Boolean> SEXUAL_EXPLOITATION =
            VictimQuestions.SEXUAL_EXPLOITATION.yesNo(ProtectionRequest::getSexualExploitation);

    /** A court awarded restitution. */
    public static final Fact<ProtectionRequest, Boolean> RESTITUTION_AWARDED = Fact.named("restitution-awarded")
            .labelled("restitution awarded by a court", "restitusi diputuskan pengadilan")
            .asked("Has a court awarded restitution?", "Apakah pengadilan sudah memutuskan restitusi?")
            .answeredBy(PERSON, WITNESS_PROTECTION)
            .category(DataCategory.TRAFFICKING)
            .yesNo(ProtectionRequest::getRestitutionAwarded);

    /** What was seized does not cover it. */
    public static final Fact<ProtectionRequest, Boolean> PROPERTY_NOT_ENOUGH = Fact.named("property-not-enough")
            .labelled("seized property not enough for the restitution", "harta sitaan tidak mencukupi restitusi")
            .asked(
                    "Is the property that was seized from the offender not enough for the restitution?",
                    "Apakah harta terpidana yang disita tidak mencukupi restitusi?")
            .answeredBy(WITNESS_PROTECTION, PERSON)
            .category(DataCategory.TRAFFICKING)
            .yesNo(ProtectionRequest::getPropertyNotEnough);

    /** The judgment speaks of compensation. */
    public static final Fact<ProtectionRequest, Boolean> COMPENSATION_ORDERED = Fact.named("compensation-ordered")
            .labelled("compensation by the state in the judgment", "kompensasi negara dalam putusan")
            .asked(
                    "Does the judgment itself say that the state pays what is missing of the restitution?",
                    "Apakah putusan itu sendiri menyatakan bahwa negara membayar kekurangan restitusi?")
            .answeredBy(PERSON, WITNESS_PROTECTION)
            .category(DataCategory.TRAFFICKING)
            .yesNo(ProtectionRequest::getCompensationOrdered);

    /** Every fact of the book. */
    public static final FactCatalogue<ProtectionRequest> CATALOGUE =
            FactCatalogue.of(List.<Fact<ProtectionRequest, ?>>of(
                    PROTECTION,
                    STATUS,
                    FORCED,
                    DEBT_USED,
                    LISTED_OFFENCE,
                    CLOSE_RELATIVE,
                    RELATIVE_THREATENED,
                    THREATENED,
                    INDONESIAN,
                    ABROAD,
                    LPSK_DECISION,
                    SEXUAL_EXPLOITATION,
                    RESTITUTION_AWARDED,
                    PROPERTY_NOT_ENOUGH,
                    COMPENSATION_ORDERED));

    private ProtectionFacts() {}
}
