package org.waymark.page.view;

import java.util.List;

/**
 * The organisations for one need or nation, to be printed.
 *
 * @param title its heading: "Help in Wales"
 * @param list leads to the list that stays up to date, in the words of its full address
 * @param made the day on which the sheet was made
 * @param crisis help in a crisis, always first
 */
public record SheetView(
    Frame frame,
    String title,
    Link list,
    Day made,
    List<SheetEntry> crisis,
    List<SheetEntry> organisations)
    implements View {}
