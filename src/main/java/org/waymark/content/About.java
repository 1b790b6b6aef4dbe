package org.waymark.content;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field means, for people: shown in errors, the schema, forms and the handbook. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface About {

  /** One or two sentences for an editor. */
  String value();

  /** A value as an editor would write it, in YAML. */
  String example() default "";
}
