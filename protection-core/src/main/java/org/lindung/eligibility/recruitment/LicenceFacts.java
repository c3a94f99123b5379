package org.lindung.eligibility.recruitment;

import static org.lindung.party.IndonesianAnswerers.MANPOWER_OFFICE;
import static org.lindung.party.IndonesianAnswerers.PLACEMENT_ORGANISER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.Money;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;
import org.lindung.value.Text;

/** What the rules on the licence of a placement company read, and how each of it is asked for. */
public final class LicenceFacts {
    private static final Money NOTHING = Money.rupiah(0);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final Text MILLION_RUPIAH = Text.of("million rupiah", "juta rupiah");
    private static final Text YEARS = Text.of("years", "tahun");
    private static final Text PERCENT = Text.of("percent", "persen");

    /** Whether the licence is to be renewed. */
    public static final Fact<LicenceApplication, Boolean> RENEWAL = Fact.named("renewal")
            .labelled("renewal of the licence", "perpanjangan izin")
            .asked("Is the licence to be renewed?", "Apakah izin akan diperpanjang?")
            .answeredBy(PLACEMENT_ORGANISER)
            .yesNo(LicenceApplication::getRenewal);

    /** Paid-up capital in whole millions of rupiah, rounded down. */
    public static final Fact<LicenceApplication, Integer> CAPITAL = Fact.named("paid-up-capital")
            .labelled("paid-up capital", "modal disetor")
            .asked(
                    "How much capital is paid up by the deed of foundation?",
                    "Berapa modal disetor menurut akta pendirian?")
            .answeredBy(PLACEMENT_ORGANISER)
            .number(MILLION_RUPIAH, application -> millions(application.getPaidUpCapital()));

    /** Deposit in whole millions of rupiah, rounded down. */
    public static final Fact<LicenceApplication, Integer> DEPOSIT = Fact.named("deposit")
            .labelled("deposit", "deposito")
            .asked(
                    "How much does the company have on deposit at a state bank as a guarantee?",
                    "Berapa deposito jaminan perusahaan di bank pemerintah?")
            .answeredBy(PLACEMENT_ORGANISER)
            .number(MILLION_RUPIAH, application -> millions(application.getDeposit()));

    /** Length of the working plan. */
    public static final Fact<LicenceApplication, Integer> PLAN_YEARS = Fact.named("plan-years")
            .labelled("length of the working plan", "lama rencana kerja")
            .asked("For how many years is the working plan?", "Untuk berapa tahun rencana kerja perusahaan?")
            .answeredBy(PLACEMENT_ORGANISER)
            .number(YEARS, LicenceApplication::getPlanYears);

    /** Whether premises and equipment are there. */
    public static final Fact<LicenceApplication, Boolean> FACILITIES = Fact.named("facilities")
            .labelled("premises and equipment", "sarana dan prasarana")
            .asked(
                    "Does the company have the premises and equipment for placement, up to the standard if it is a renewal?",
                    "Apakah perusahaan memiliki sarana dan prasarana pelayanan penempatan, sesuai standar jika perpanjangan?")
            .answeredBy(PLACEMENT_ORGANISER, MANPOWER_OFFICE)
            .yesNo(LicenceApplication::getFacilities);

    /** Whether the standards of business licensing are met. */
    public static final Fact<LicenceApplication, Boolean> STANDARDS = Fact.named("licensing-standards")
            .labelled("standards of business licensing", "standar perizinan berusaha")
            .asked(
                    "Does the company meet the norms, standards, procedures and criteria that the central government set for this licence?",
                    "Apakah perusahaan memenuhi norma, standar, prosedur, dan kriteria Pemerintah Pusat untuk izin ini?")
            .answeredBy(MANPOWER_OFFICE, PLACEMENT_ORGANISER)
            .yesNo(LicenceApplication::getLicensingStandards);

    /** Whether reports were made. */
    public static final Fact<LicenceApplication, Boolean> REPORTED = Fact.named("reported")
            .labelled("periodic reports", "laporan berkala")
            .asked(
                    "Has the company reported to the minister periodically?",
                    "Apakah perusahaan telah melapor secara berkala kepada Menteri?")
            .answeredBy(PLACEMENT_ORGANISER, MANPOWER_OFFICE)
            .yesNo(LicenceApplication::getReported);

    /** Workers placed of those planned. */
    public static final Fact<LicenceApplication, Integer> PLACED = Fact.named("placed-percent-of-plan")
            .labelled("workers placed of those planned", "penempatan dibanding rencana")
            .asked(
                    "How many of the planned workers were placed, in percent?",
                    "Berapa persen dari rencana penempatan telah dilaksanakan?")
            .answeredBy(PLACEMENT_ORGANISER)
            .number(PERCENT, LicenceApplication::getPlacedPercentOfPlan);

    /** Whether the last two years were without loss. */
    public static final Fact<LicenceApplication, Boolean> NO_LOSS = Fact.named("no-loss-in-two-years")
            .labelled("two years without loss", "dua tahun tanpa kerugian")
            .asked(
                    "Do the audited balance sheets of the last two years show no loss?",
                    "Apakah neraca dua tahun terakhir yang diaudit tidak menunjukkan kerugian?")
            .answeredBy(PLACEMENT_ORGANISER)
            .yesNo(LicenceApplication::getNoLossInTwoYears);

    /** Whether the company is suspended. */
    public static final Fact<LicenceApplication, Boolean> SUSPENDED = Fact.named("suspended")
            .labelled("suspension", "skorsing")
            .asked("Is the company suspended?", "Apakah perusahaan sedang diskors?")
            .answeredBy(MANPOWER_OFFICE, PLACEMENT_ORGANISER)
            .yesNo(LicenceApplication::getSuspended);

    /** Whether the documents were handed in anew. */
    public static final Fact<LicenceApplication, Boolean> HANDED_IN = Fact.named("handed-in-anew")
            .labelled("documents handed in anew", "berkas diserahkan ulang")
            .asked(
                    "Has the company handed in what the licence asks, to be checked anew?",
                    "Apakah perusahaan telah melaporkan dan menyerahkan persyaratan izin untuk divalidasi ulang?")
            .answeredBy(PLACEMENT_ORGANISER, MANPOWER_OFFICE)
            .yesNo(LicenceApplication::getHandedInAnew);

    /** Every fact of the book. */
    public static final FactCatalogue<LicenceApplication> CATALOGUE =
            FactCatalogue.of(List.<Fact<LicenceApplication, ?>>of(
                    RENEWAL,
                    CAPITAL,
                    DEPOSIT,
                    PLAN_YEARS,
                    FACILITIES,
                    STANDARDS,
                    REPORTED,
                    PLACED,
                    NO_LOSS,
                    SUSPENDED,
                    HANDED_IN));

    private LicenceFacts() {}

    /** A sum in another currency says nothing about rupiah. Rounded down, so that no limit in millions is reached early. */
    private static Answer<Integer> millions(Answer<Money> sum) {
        if (sum instanceof Answer.Between<Money> between && isRupiah(between.least())) {
            return Answer.between(millions(between.least()), millions(between.most()));
        }
        return sum.flatMap(
                money -> isRupiah(money) ? Answer.known(millions(money)) : Answer.absent(AbsenceReason.ASKED_UNKNOWN));
    }

    private static boolean isRupiah(Money money) {
        return money.currency().equals(NOTHING.currency());
    }

    /** Whole millions, rounded down. */
    static int millions(Money money) {
        return money.amount()
                .divide(MILLION, 0, RoundingMode.FLOOR)
                .min(MOST)
                .max(MOST.negate())
                .intValueExact();
    }
}
