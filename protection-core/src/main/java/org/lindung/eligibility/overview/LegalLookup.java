package org.lindung.eligibility.overview;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lindung.agreement.RequiredContent;
import org.lindung.basics.CodedValue;
import org.lindung.consent.PermissionReason;
import org.lindung.contact.Clearance;
import org.lindung.eligibility.insurance.Contribution;
import org.lindung.eligibility.insurance.InsuranceBenefit;
import org.lindung.eligibility.returning.DeathNotice;
import org.lindung.eligibility.returning.ServicesAfterArrival;
import org.lindung.eligibility.victim.RestitutionClock;
import org.lindung.eligibility.victim.VictimDeadline;
import org.lindung.law.IndonesianLaw;
import org.lindung.law.Provision;
import org.lindung.migrant.PlacementChannel;
import org.lindung.privacy.Childhood;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.ProtectionLevel;
import org.lindung.screening.TraffickingOffence;
import org.lindung.value.Text;

/**
 * What this library answers from the law of Indonesia without a rule book: by when, until which age, under which article.
 * There is nothing to weigh, and so no facts.
 *
 * <p>For whoever goes over all that is encoded, beside {@link LegalQuestion}. Whoever needs one of them takes its type where
 * it stands.
 */
public enum LegalLookup implements CodedValue {
    /** "Who is a child?" */
    CHILDHOOD("childhood", "childhood", "usia anak", Childhood.class, () -> List.of(Childhood.PROVISION)),
    /** "On what ground may personal data be used?" */
    LAWFUL_BASIS(
            "lawful-basis",
            "ground to use personal data",
            "dasar pemrosesan data pribadi",
            LawfulBasis.class,
            () -> Stream.of(LawfulBasis.values()).map(LawfulBasis::provision).toList()),
    /** "Which kinds of personal data are specific?" */
    SPECIFIC_DATA(
            "specific-data",
            "specific personal data",
            "data pribadi yang bersifat spesifik",
            DataCategory.class,
            () -> Stream.of(DataCategory.values())
                    .flatMap(category -> category.specificBy().stream())
                    .distinct()
                    .toList()),
    /** "How closely is personal data kept?" */
    PROTECTION_LEVEL(
            "protection-level",
            "protection of personal data",
            "tingkat pelindungan data pribadi",
            ProtectionLevel.class,
            () -> Stream.of(ProtectionLevel.values())
                    .flatMap(level -> level.provision().stream())
                    .distinct()
                    .toList()),
    /** "Why does a consent cover a use of data, or not?" */
    PERMISSION(
            "permission",
            "reach of a consent",
            "cakupan persetujuan",
            PermissionReason.class,
            () -> Stream.of(PermissionReason.values())
                    .flatMap(reason -> reason.provisionOn(IndonesianLaw.FIRST_EDITION).stream())
                    .distinct()
                    .toList()),
    /** "Why is a person reached only as they allowed it?" */
    SAFE_CONTACT(
            "safe-contact",
            "safe contact",
            "kontak yang aman",
            Clearance.class,
            () -> Clearance.groundsOn(IndonesianLaw.FIRST_EDITION)),
    /** "What has to be in an agreement?" */
    REQUIRED_CONTENT(
            "required-content",
            "content of an agreement",
            "isi perjanjian",
            RequiredContent.class,
            () -> RequiredContent.known().stream()
                    .map(RequiredContent::provision)
                    .distinct()
                    .toList()),
    /** "Under which article does an act of trafficking fall?" */
    TRAFFICKING_OFFENCE(
            "trafficking-offence",
            "article on an act of trafficking",
            "pasal tentang perbuatan perdagangan orang",
            TraffickingOffence.class,
            () -> Stream.of(TraffickingOffence.values())
                    .flatMap(offence -> offence.provisions().stream())
                    .toList()),
    /** "What is paid for insurance?" */
    CONTRIBUTION(
            "contribution",
            "contribution to the insurance",
            "iuran jaminan sosial",
            Contribution.class,
            () -> Stream.of(PlacementChannel.values())
                    .flatMap(channel -> Contribution.provisions(channel).stream())
                    .distinct()
                    .toList()),
    /** "What does the insurance pay?" */
    INSURANCE_BENEFIT(
            "insurance-benefit",
            "benefit of the insurance",
            "manfaat jaminan sosial",
            InsuranceBenefit.class,
            () -> Stream.of(InsuranceBenefit.values())
                    .map(InsuranceBenefit::provision)
                    .distinct()
                    .toList()),
    /** "By when has the family to be told of a death?" */
    DEATH_NOTICE(
            "death-notice", "notice of a death", "pemberitahuan kematian", DeathNotice.class, DeathNotice::provisions),
    /** "Which services wait for a worker who comes home?" */
    SERVICES_AFTER_ARRIVAL(
            "services-after-arrival",
            "services after arrival",
            "pelindungan setelah bekerja",
            ServicesAfterArrival.class,
            ServicesAfterArrival::provisions),
    /** "By when has somebody to act for a victim?" */
    VICTIM_DEADLINE(
            "victim-deadline",
            "deadline for a victim",
            "tenggat bagi korban",
            VictimDeadline.class,
            () -> Stream.of(VictimDeadline.values())
                    .flatMap(deadline -> Stream.concat(Stream.of(deadline.provision()), deadline.afterwards().stream()))
                    .distinct()
                    .toList()),
    /** "By when has restitution to be paid?" */
    RESTITUTION_CLOCK(
            "restitution-clock",
            "time to pay restitution",
            "waktu pembayaran restitusi",
            RestitutionClock.class,
            () -> Stream.of(RestitutionClock.values())
                    .flatMap(clock -> Stream.of(clock.provision(), clock.afterwards()))
                    .distinct()
                    .toList());

    private final String code;
    private final Text display;
    private final Class<?> type;
    private final Supplier<List<Provision>> provisions;

    LegalLookup(String code, String en, String id, Class<?> type, Supplier<List<Provision>> provisions) {
        this.code = code;
        this.display = Text.of(en, id);
        this.type = type;
        this.provisions = provisions;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /**
     * What answers.
     *
     * @return the type to start at
     */
    public Class<?> type() {
        return type;
    }

    /**
     * What the answers rest on, whatever the day.
     *
     * @return the provisions, each once
     */
    public List<Provision> provisions() {
        return provisions.get();
    }
}
