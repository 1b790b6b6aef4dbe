/**
 * The vocabulary: a record for each content type, declared once. The record's components are the
 * fields; their types and annotations give the reading, the errors, the schema and the handbook's
 * tables. Knows nothing of other files: whether an id exists is for the library to say.
 */
@NullMarked
package org.waymark.content;

import org.jspecify.annotations.NullMarked;
