package org.lindung.json;

/**
 * How far a {@linkplain RowPipeline pipeline} has come.
 *
 * @param rows rows that have gone through, broken ones included
 * @param invalid how many of them held no value
 * @param end where the last of them ends; {@link RowReader#from} goes on from here
 * @param finished whether this was the whole file
 */
public record Progress(long rows, long invalid, Position end, boolean finished) {}
