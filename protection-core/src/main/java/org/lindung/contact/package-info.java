/**
 * How a person may be reached without anybody else learning why. Start at {@link org.lindung.contact.ContactPlan}, which holds
 * what was said about it; {@link org.lindung.contact.Clearance#ask} reads the plans and gives the {@link
 * org.lindung.contact.Clearance} without which nothing is written to a person.
 *
 * <p>The law asks for secrecy (UU 21/2007 art. 44, UU 27/2022 art. 36) and says nothing about ways and hours: the plan, its
 * questions, and what follows from an answer that is missing are our own judgement, after what services for survivors of
 * violence advise. Calling and sending is for the host.
 */
@NullMarked
package org.lindung.contact;

import org.jspecify.annotations.NullMarked;
