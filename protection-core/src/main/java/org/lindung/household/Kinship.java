package org.lindung.household;

import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What one person is to another. */
public enum Kinship implements CodedValue {
    /** Husband or wife, <i>suami, istri</i>. */
    SPOUSE("spouse", "husband or wife", "suami atau istri"),
    /** Child, <i>anak</i>. */
    CHILD("child", "child", "anak"),
    /** Father or mother, <i>orang tua</i>. */
    PARENT("parent", "father or mother", "orang tua"),
    /** Child of the spouse, <i>anak tiri</i>. */
    STEPCHILD("stepchild", "child of the spouse", "anak tiri"),
    /** Spouse of a parent, <i>orang tua tiri</i>. */
    STEPPARENT("stepparent", "spouse of a parent", "orang tua tiri"),
    /** Brother or sister, <i>saudara kandung</i>. */
    SIBLING("sibling", "brother or sister", "saudara kandung"),
    /** Parent of a parent, <i>kakek, nenek</i>. */
    GRANDPARENT("grandparent", "grandparent", "kakek atau nenek"),
    /** Child of a child, <i>cucu</i>. */
    GRANDCHILD("grandchild", "grandchild", "cucu"),
    /** Parent of the spouse, <i>mertua</i>. */
    PARENT_IN_LAW("parent-in-law", "parent of the spouse", "mertua"),
    /** Spouse of a child, <i>menantu</i>. */
    CHILD_IN_LAW("child-in-law", "spouse of a child", "menantu"),
    /** Any other relative, <i>famili lain</i>. */
    OTHER_RELATIVE("other-relative", "another relative", "famili lain"),
    /** No relative, as somebody who works in the house. */
    NOT_RELATED("not-related", "not related", "bukan kerabat");

    private final String code;
    private final Text display;

    Kinship(String code, String en, String id) {
        this.code = code;
        this.display = Text.of(en, id);
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
     * The same tie seen from the other side.
     *
     * @return a parent's for a child, a sibling's for a sibling
     */
    public Kinship inverse() {
        return switch (this) {
            case CHILD -> PARENT;
            case PARENT -> CHILD;
            case STEPCHILD -> STEPPARENT;
            case STEPPARENT -> STEPCHILD;
            case GRANDPARENT -> GRANDCHILD;
            case GRANDCHILD -> GRANDPARENT;
            case PARENT_IN_LAW -> CHILD_IN_LAW;
            case CHILD_IN_LAW -> PARENT_IN_LAW;
            case SPOUSE, SIBLING, OTHER_RELATIVE, NOT_RELATED -> this;
        };
    }

    /**
     * Whether a tie of this kind makes somebody <i>family</i> of a migrant worker: spouse, child or parent, also by a
     * decision of a court; UU 18/2017 art. 1 item 3. A brother or sister is none. Heirs and those whom a witness protection law
     * means are other circles.
     *
     * @param ground what the tie rests on
     * @return yes or no where the law says so; {@code asked-unknown} where its words can be read either way: a spouse, child
     *     or parent by custom only, a step relation, and a relation by decision of a court that is none of the three
     */
    public Answer<Boolean> countsAsFamily(TieGround ground) {
        return switch (this) {
            case SPOUSE, CHILD, PARENT -> ground == TieGround.CUSTOM ? open() : Answer.known(true);
            case STEPCHILD, STEPPARENT -> open();
            case SIBLING -> Answer.known(false);
            case GRANDPARENT, GRANDCHILD, PARENT_IN_LAW, CHILD_IN_LAW, OTHER_RELATIVE, NOT_RELATED ->
                ground == TieGround.COURT_DECISION ? open() : Answer.known(false);
        };
    }

    private static Answer<Boolean> open() {
        return Answer.absent(AbsenceReason.ASKED_UNKNOWN);
    }
}
