package org.lindung.rule;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What can strike a reader about a requirement, whoever it may one day be asked of. None of it is an error as such. */
public enum RemarkKind implements CodedValue {
    /** No facts exist to which it applies. */
    NEVER_APPLIES("never-applies", "can never apply", "tidak pernah dapat berlaku"),
    /** Whenever it applies, what it asks cannot be so. A ban reads like this, and so does a slip. */
    NEVER_MET(
            "never-met",
            "applies to some and can never be met",
            "berlaku bagi sebagian dan tidak pernah dapat dipenuhi"),
    /** Whenever it applies, what it asks is so. */
    NEVER_FAILS("never-fails", "can never fail", "tidak pernah dapat gagal"),
    /** Some facts do not meet it, and all of these are left to a person. */
    FAILURE_LEFT_TO_A_PERSON(
            "failure-left-to-a-person",
            "leaves every failure to a person",
            "menyerahkan setiap kegagalan kepada petugas"),
    /** A situation for review that cannot arise where it applies. */
    REVIEW_NEVER_ARISES(
            "review-never-arises",
            "has a review that can never arise: {what}",
            "memuat peninjauan yang tidak pernah terjadi: {what}"),
    /** An exception that applies to nobody to whom the requirement applies whose place it takes. */
    DISPLACES_NOTHING(
            "displaces-nothing",
            "is an exception that never takes the place of {what}",
            "adalah pengecualian yang tidak pernah menggantikan {what}"),
    /** It could apply, if its exceptions did not always take its place. */
    ALWAYS_DISPLACED(
            "always-displaced", "always gives way to its exceptions", "selalu digantikan oleh pengecualiannya"),
    /** A part of a condition that is always so. */
    PART_ALWAYS_SO("part-always-so", "has a part that is always so: {what}", "memuat bagian yang selalu benar: {what}"),
    /** A part of a condition that is never so. */
    PART_NEVER_SO(
            "part-never-so", "has a part that is never so: {what}", "memuat bagian yang tidak pernah benar: {what}");

    private final String code;
    private final Text display;

    RemarkKind(String code, String en, String id) {
        this.code = code;
        this.display = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    /** What is remarked, to be read after the title of the requirement; may hold gaps that a {@link Remark} fills. */
    @Override
    public Text display() {
        return display;
    }
}
