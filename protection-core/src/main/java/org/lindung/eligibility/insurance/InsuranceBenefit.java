package org.lindung.eligibility.insurance;

import static org.lindung.eligibility.insurance.InsuranceLaw.PERMENAKER_4_2023;

import java.time.LocalDate;
import java.util.Set;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.Money;
import org.lindung.law.Figures;
import org.lindung.law.Provision;
import org.lindung.migrant.MigrationPhase;
import org.lindung.value.Text;

/**
 * What the insurance for work accidents and death pays since Permenaker 4/2023, in rupiah, as the social security body and the
 * press report it; the annex with the sums was not read. Only sums that were found are here. Whether somebody has a right to
 * a benefit is for the social security body to decide.
 */
public enum InsuranceBenefit implements CodedValue {
    /** To the heirs, for a death not by a work accident before departure or after the return. */
    DEATH_AT_HOME(
            "death-at-home",
            "death before or after the work",
            "santunan kematian sebelum atau setelah bekerja",
            Limit.FIXED,
            Set.of(MigrationPhase.BEFORE_WORK, MigrationPhase.AFTER_WORK),
            "{figure} on a death before or after the work: at once Rp20,000,000, over time Rp12,000,000, for the funeral Rp10,000,000.",
            "{figure} bila meninggal sebelum atau setelah bekerja: sekaligus Rp20.000.000, berkala Rp12.000.000, pemakaman Rp10.000.000."),
    /** To the heirs, for a death not by a work accident during the work abroad; schooling of two children at most besides. */
    DEATH_ABROAD(
            "death-abroad",
            "death during the work abroad",
            "santunan kematian selama bekerja",
            Limit.FIXED,
            Set.of(MigrationPhase.DURING_WORK),
            "{figure} on a death during the work, and the schooling of two children at most.",
            "{figure} bila meninggal selama bekerja, dan beasiswa bagi paling banyak dua anak."),
    /** Treatment in the country of work after a work accident. */
    TREATMENT_ABROAD(
            "treatment-abroad",
            "treatment in the country of work",
            "pengobatan di negara tujuan",
            Limit.AT_MOST,
            Set.of(MigrationPhase.DURING_WORK),
            "Up to {figure} for treatment in the country of work after a work accident.",
            "Paling banyak {figure} untuk pengobatan di negara tujuan akibat kecelakaan kerja."),
    /** One-sided dismissal. */
    DISMISSAL(
            "dismissal",
            "one-sided dismissal",
            "pemutusan hubungan kerja sepihak",
            Limit.FIXED,
            Set.of(MigrationPhase.DURING_WORK),
            "{figure} on a one-sided dismissal.",
            "{figure} bila hubungan kerja diputus sepihak."),
    /** Work other than the agreement says, against the worker's will; transport home besides. */
    OTHER_WORK_THAN_AGREED(
            "other-work-than-agreed",
            "placed otherwise than agreed",
            "ditempatkan tidak sesuai perjanjian kerja",
            Limit.FIXED,
            Set.of(MigrationPhase.DURING_WORK),
            "{figure} for who was placed otherwise than agreed, and transport home up to Rp15,000,000.",
            "{figure} bagi yang ditempatkan tidak sesuai perjanjian kerja, dan transportasi pulang paling banyak Rp15.000.000."),
    /** Rape that was proven. */
    RAPE(
            "rape",
            "proven rape",
            "pemerkosaan yang terbukti",
            Limit.FIXED,
            Set.of(MigrationPhase.BEFORE_WORK, MigrationPhase.DURING_WORK),
            "{figure} for who was proven to have been raped.",
            "{figure} bagi yang terbukti mengalami pemerkosaan.");

    private enum Limit {
        FIXED,
        AT_MOST
    }

    private final String code;
    private final Text display;
    private final Limit limit;
    private final Set<MigrationPhase> phases;
    private final Text summary;

    /** The sums, read by the first who asks. */
    private static final class Shipped {
        static final Figures<InsuranceBenefit> FIGURES =
                Figures.shipped(InsuranceBenefit.class, "benefits.tsv", PERMENAKER_4_2023);
    }

    InsuranceBenefit(
            String code,
            String en,
            String id,
            Limit limit,
            Set<MigrationPhase> phases,
            String summaryEn,
            String summaryId) {
        this.code = code;
        this.display = Text.of(en, id);
        this.limit = limit;
        this.phases = phases;
        this.summary = Text.of(summaryEn, summaryId);
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
     * What is paid, or up to what.
     *
     * @param day the day of the event
     * @return the sum; for what is paid up to a sum, the bounds from nothing to it; {@code not-applicable} for an event before
     *     Permenaker 4/2023
     */
    public Answer<Money> sumOn(LocalDate day) {
        return Shipped.FIGURES
                .on(this, day)
                .map(figure -> paid(figure.money()))
                .orElseGet(() -> Answer.absent(AbsenceReason.NOT_APPLICABLE));
    }

    private Answer<Money> paid(Money sum) {
        return limit == Limit.FIXED ? Answer.known(sum) : Answer.between(Money.rupiah(0), sum);
    }

    /**
     * In which phases of a migration the event falls.
     *
     * @return one or two of them
     */
    public Set<MigrationPhase> phases() {
        return phases;
    }

    /**
     * Where it stands, with what was read.
     *
     * @return the latest provision
     */
    public Provision provision() {
        return Shipped.FIGURES.latest(this).provision(summary.en(), summary.id());
    }
}
