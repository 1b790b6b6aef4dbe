/**
 * What templates see: a record for each kind of page and for the parts that pages share. Only text,
 * numbers, truth values, lists and other views; nothing that could be asked for more. Equal views
 * and equal templates give equal bytes.
 *
 * <p>Texts are plain and are escaped by the template; only {@link
 * org.waymark.page.view.Piece.Markup} holds HTML. Every {@code href} is ready to use.
 */
@NullMarked
package org.waymark.page.view;

import org.jspecify.annotations.NullMarked;
