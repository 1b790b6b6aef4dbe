@org.jspecify.annotations.NullUnmarked
package org.waymark.privacy.register;
