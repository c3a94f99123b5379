/**
 * "May this person be placed abroad?": the conditions of UU 39/2004, UU 18/2017 and PP 22/2022, one requirement a class.
 *
 */
@NullMarked
package org.lindung.eligibility.placement;

import org.jspecify.annotations.NullMarked;
