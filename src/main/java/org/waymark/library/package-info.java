/**
 * Everything put together: what is shown and what is not, lookups, topics, figures, neighbours,
 * signposting, languages and addresses. What is not to be seen never enters the library's lists, so
 * that no later stage has to remember to leave it out. Makes no HTML and writes nothing.
 */
@NullMarked
package org.waymark.library;

import org.jspecify.annotations.NullMarked;
