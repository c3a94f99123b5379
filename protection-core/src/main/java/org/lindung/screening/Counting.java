package org.lindung.screening;

import java.io.Serializable;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Text;

/** What a yes to a question counts for. */
public sealed interface Counting extends Serializable {
    /**
     * It shows an element of trafficking.
     *
     * @param element the element
     */
    record ForElement(@NotPersonal TraffickingElement element) implements Counting {}

    /**
     * It shows the act of an offence, and with it that element of trafficking. Where the article reaches adults without naming
     * a means, the want of one is for a person to judge.
     *
     * @param offence the offence
     */
    record ForOffence(@NotPersonal TraffickingOffence offence) implements Counting {}

    /**
     * It is an indicator.
     *
     * @param dimension of which dimension
     * @param strength how much it says
     */
    record ForDimension(
            @NotPersonal Dimension dimension, @NotPersonal Strength strength) implements Counting {}

    /**
     * The instrument cannot weigh it and must not say no: a person has to judge.
     *
     * @param why why the instrument cannot
     */
    record ForReview(@NotPersonal Text why) implements Counting {}

    /**
     * Whether a yes shows an element.
     *
     * @param element the element
     * @return whether it does
     */
    default boolean shows(TraffickingElement element) {
        return equals(new ForElement(element)) || (element == TraffickingElement.ACT && this instanceof ForOffence);
    }
}
