/** Tests of what the tools that people write with are told. */
@NullMarked
package org.waymark.tooling;

import org.jspecify.annotations.NullMarked;
