/**
 * The domain's values as JSON, both ways: one convention for all of them, no annotation on any.
 *
 * <p>Start at {@link org.lindung.json.DocumentReader} to read one document, at {@link
 * org.lindung.json.DocumentWriter} to write one, at {@link org.lindung.json.RowReader} for a file of many (one document a line, an array, CSV), at {@link org.lindung.json.NdjsonWriter} to write such a file, at {@link
 * org.lindung.json.RowPipeline} to do both with several threads, and at {@link
 * org.lindung.json.ProtectionModule} to teach an application's own Jackson mapper the domain's types. {@link
 * org.lindung.json.DecisionReceipt} shows later what a decision rested on.
 *
 * <table>
 * <caption>How values are written</caption>
 * <tr><th>value</th><th>JSON</th></tr>
 * <tr><td>the version of the format</td><td>{@code "formatVersion":1} in the outermost object of a document</td></tr>
 * <tr><td>aggregate</td><td>object; names after the getters, required attributes first, then by name; what was not asked,
 *     is absent or empty is left out</td></tr>
 * <tr><td>record</td><td>object; names and order of the components; what is absent or empty is left out</td></tr>
 * <tr><td>variant of a sealed family</td><td>object with the name of its class in kebab case, {@code
 *     {"type":"taken-in","day":"2020-06-04"}}; first when written, anywhere when read; a text or code that is a variant
 *     stands in {@code value}</td></tr>
 * <tr><td>text value</td><td>string</td></tr>
 * <tr><td>constant of a closed list</td><td>string with its code, never a position in the list</td></tr>
 * <tr><td>list, set</td><td>array; in a set nothing occurs twice; the order is kept</td></tr>
 * <tr><td>map</td><td>object; keys are texts, codes or days</td></tr>
 * <tr><td>known answer</td><td>the plain value</td></tr>
 * <tr><td>answer within bounds</td><td>{@code {"between":["2017-01-01","2017-12-31"]}}</td></tr>
 * <tr><td>absent answer</td><td>{@code {"absent":"declined"}}</td></tr>
 * <tr><td>partly known date</td><td>{@code "2001"}, {@code "2001-03"}, {@code "2001-03-12"}</td></tr>
 * <tr><td>range of days</td><td>{@code {"start":"2004-10-18","endExclusive":"2017-11-22"}}, open sides left out</td></tr>
 * <tr><td>money, quantity</td><td>{@code {"amount":"370000","currency":"IDR"}}, {@code {"amount":"12","unit":"box"}}</td></tr>
 * <tr><td>whole number, other number</td><td>{@code 7}, {@code "12.50"}</td></tr>
 * <tr><td>day, time, length of time</td><td>ISO 8601: {@code "2020-06-04"}, {@code "2020-06-04T03:15:00Z"}, {@code
 *     "PT36H"}</td></tr>
 * <tr><td>text in two languages</td><td>{@code {"en":"village","id":"desa"}}</td></tr>
 * </table>
 *
 * <p>The type of a variant depends on its class alone, so it is the same in whichever family, list or untyped container
 * it is seen. It is one of a closed list made from the permitted classes; no document can name a class.
 *
 * <p>Nothing is coerced: a number is no string, {@code "true"} is no boolean, {@code null} is no answer. What is said
 * about bad input names codes, places and limits, never what stood there.
 */
@NullMarked
package org.lindung.json;

import org.jspecify.annotations.NullMarked;
