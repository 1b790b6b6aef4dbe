package org.waymark.content;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field's Java type alone does not say of the values that may be written. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Shape {

  /** The most characters of a text. */
  int most() default 10_000;

  /** The text is an {@code http} or {@code https} address. */
  boolean url() default false;

  /** The text is an id: lower-case words joined by hyphens. */
  boolean id() default false;

  /** An empty text is allowed, and means something. */
  boolean mayBeEmpty() default false;

  /** A list of one may be written without brackets. */
  boolean oneOrMore() default false;

  /** The smallest whole number. */
  int least() default 0;

  /** The largest whole number. */
  int largest() default Integer.MAX_VALUE;
}
