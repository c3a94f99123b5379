/**
 * The main job from end to end: a file of applicants in, an explained and law-cited assessment for each of them out.
 *
 * <p>Start at {@link org.lindung.examples.quickstart.Quickstart}, the command; {@link
 * org.lindung.examples.quickstart.Screening} is the work itself and what to copy into a program of your own.
 */
@NullMarked
package org.lindung.examples.quickstart;

import org.jspecify.annotations.NullMarked;
