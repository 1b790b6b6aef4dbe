/**
 * What can be wrong, as values: a {@link org.waymark.problem.Problem} has a code, a severity, a
 * place, a sentence and a way out. Each stage declares its own codes beside its work; this package
 * knows none of them, reads no file and prints nothing.
 */
@NullMarked
package org.waymark.problem;

import org.jspecify.annotations.NullMarked;
