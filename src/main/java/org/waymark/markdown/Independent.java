package org.waymark.markdown;

import com.vladsch.flexmark.util.dependency.Dependent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a parser that does not mind in which order it is asked. */
interface Independent extends Dependent {
  @Override
  default @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  default @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  default boolean affectsGlobalScope() {
    return false;
  }
}
