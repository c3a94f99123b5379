package org.lindung.json.ctdc;

/** Flags of which percentages are taken together. */
public enum CtdcGroup {
    /** Means of control. */
    MEANS_OF_CONTROL,
    /** Kinds of exploitation. */
    EXPLOITATION,
    /** Kinds of forced labour. */
    LABOUR,
    /** Kinds of sexual exploitation. */
    SEXUAL,
    /** Who recruited. */
    RECRUITER
}
