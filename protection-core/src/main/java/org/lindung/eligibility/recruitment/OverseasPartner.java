package org.lindung.eligibility.recruitment;

import static org.lindung.eligibility.recruitment.RecruitmentFacts.EMPLOYER_KIND;
import static org.lindung.eligibility.recruitment.RecruitmentFacts.RECRUITER;
import static org.lindung.eligibility.recruitment.RecruitmentFacts.THROUGH_PARTNER;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_59_2021;
import static org.lindung.law.IndonesianLaw.PP_59_2021_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.party.EmployerKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** A company places workers with households through a partner abroad only. */
final class OverseasPartner {
    private static final Provision ARTICLE_89_B = new Provision(
            UU_18_2017.article("89").letter("b"),
            Text.of(
                    "Rules made under UU 39/2004 stay in force as far as they do not contradict this law.",
                    "Peraturan pelaksanaan UU 39/2004 tetap berlaku sepanjang tidak bertentangan dengan undang-undang ini."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_100_B = new Provision(
            PP_59_2021.article("100").letter("b"),
            Text.of(
                    "Repeals PP 5/2013, the rules on partners and individual employers.",
                    "Mencabut PP 5/2013 tentang Mitra Usaha dan Pengguna Perseorangan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_86_2 = new Provision(
            PP_59_2021.article("86").paragraph("2"),
            Text.of(
                    "A placement company places workers with an individual employer through a partner in the country of work.",
                    "Penempatan oleh perusahaan penempatan pada pemberi kerja perseorangan wajib melalui Mitra Usaha di negara tujuan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Text OLD_RULES_NOT_READ = Text.of(
            "UU 39/2004 asked for a partner abroad and was repealed. PP 5/2013, made under it, was in force until 7 April "
                    + "2021 as far as it did not contradict the new law; it was not read. By one reading a partner was still "
                    + "needed, by the other not.",
            "UU 39/2004 mensyaratkan Mitra Usaha dan telah dicabut. PP 5/2013, peraturan pelaksanaannya, berlaku sampai 7 "
                    + "April 2021 sepanjang tidak bertentangan dengan undang-undang baru; peraturan itu belum dibaca. Menurut "
                    + "satu pembacaan Mitra Usaha masih wajib, menurut yang lain tidak.");

    private static final Condition<Recruitment> PLACES_WITH_A_HOUSEHOLD =
            allOf(RECRUITER.is(Recruiter.PLACEMENT_COMPANY), EMPLOYER_KIND.is(EmployerKind.INDIVIDUAL));

    /** Between the repeal of UU 39/2004 and PP 59/2021. */
    static final Requirement<Recruitment> UNTIL_2021 = requirement("overseas-partner")
            .titled("Partner abroad for households", "Mitra Usaha bagi pemberi kerja perseorangan")
            .under(ARTICLE_89_B)
            .inForce(DateRange.of(UU_18_2017_STARTS, PP_59_2021_STARTS))
            .knownSince(FIRST_EDITION)
            .appliesWhen(PLACES_WITH_A_HOUSEHOLD)
            .needsReviewWhen(not(THROUGH_PARTNER.is(true)), OLD_RULES_NOT_READ, ARTICLE_100_B)
            .asks(THROUGH_PARTNER.is(true));

    /** PP 59/2021 art. 86(2). */
    static final Requirement<Recruitment> SINCE_2021 = requirement("overseas-partner")
            .titled("Partner abroad for households", "Mitra Usaha bagi pemberi kerja perseorangan")
            .under(ARTICLE_86_2)
            .inForce(PP_59_2021.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(PLACES_WITH_A_HOUSEHOLD)
            .asks(THROUGH_PARTNER.is(true));

    private OverseasPartner() {}
}
