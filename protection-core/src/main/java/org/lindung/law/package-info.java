/**
 * Where a statement about the law comes from: {@link org.lindung.law.LegalInstrument}, {@link
 * org.lindung.law.Citation} down to the letter, and {@link org.lindung.law.Provision}: a citation with a short summary
 * of our own, the kind of source that was read, and the day of reading.
 *
 * <p>Numbers that the law sets are {@link org.lindung.law.Figures}: each with its days, place and source, in files beside the
 * rules that read them.
 *
 * <p>No statute text is held here, and no rule: what a provision demands is said in {@code org.lindung.rule} terms
 * beside it.
 */
@NullMarked
package org.lindung.law;

import org.jspecify.annotations.NullMarked;
