package org.waymark.content;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record type, read once from its components. A component that is neither
 * {@code @Nullable} nor a list nor a truth value is required.
 *
 * @param <T> the record that values are bound to
 */
public final class Declaration<T extends Record> {

  /** A component of the record: one field, or all the fields of an inlined record. */
  sealed interface Part {
    /** A field of its own. */
    record Single(Field field, boolean primitive) implements Part {}

    /** Another record's fields. */
    record Inlined(Declaration<?> declaration) implements Part {}
  }

  private final Constructor<T> constructor;
  private final List<Part> parts;
  private final List<Field> fields;

  private Declaration(Constructor<T> constructor, List<Part> parts) {
    this.constructor = constructor;
    this.parts = List.copyOf(parts);
    List<Field> all = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Single single) {
        all.add(single.field());
      } else if (part instanceof Part.Inlined inlined) {
        all.addAll(inlined.declaration().fields());
      }
    }
    this.fields = List.copyOf(all);
  }

  /** Reads the declaration of a record type. */
  public static <T extends Record> Declaration<T> of(Class<T> type) {
    return of(type, Set.of());
  }

  private static <T extends Record> Declaration<T> of(Class<T> type, Set<String> alsoRequired) {
    List<Part> parts =
        Arrays.stream(type.getRecordComponents()).map(c -> part(c, alsoRequired)).toList();
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return new Declaration<>(type.getDeclaredConstructor(types), parts);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("A record has its canonical constructor", impossible);
    }
  }

  /** All fields, in the order of the record, those of inlined records in their place. */
  public List<Field> fields() {
    return fields;
  }

  List<Part> parts() {
    return parts;
  }

  T create(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException defect) {
      throw new IllegalStateException("Cannot make a " + constructor.getDeclaringClass(), defect);
    }
  }

  private static Part part(RecordComponent component, Set<String> alsoRequired) {
    Class<?> type = component.getType();
    Inline inline = component.getAnnotation(Inline.class);
    if (inline != null) {
      return new Part.Inlined(of(type.asSubclass(Record.class), Set.of(inline.requires())));
    }
    About about = component.getAnnotation(About.class);
    if (about == null) {
      throw new IllegalStateException("@About is missing on " + component);
    }
    String name = kebab(component.getName());
    boolean required = !isOptional(component) || alsoRequired.contains(name);
    Kind kind = kind(component.getGenericType(), component);
    Field field = new Field(name, kind, required, about.value(), about.example());
    return new Part.Single(field, type == boolean.class);
  }

  private static boolean isOptional(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class)
        || component.getType() == List.class
        || component.getType() == boolean.class;
  }

  private static Kind kind(Type type, RecordComponent component) {
    Shape shape = component.getAnnotation(Shape.class);
    if (type instanceof ParameterizedType list) {
      Kind item = kind(list.getActualTypeArguments()[0], component);
      return new Kind.ListOf(item, shape != null && shape.oneOrMore());
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return textKind(component, shape);
    } else if (plain == LocalDate.class) {
      return new Kind.Date();
    } else if (plain == boolean.class || plain == Boolean.class) {
      return new Kind.YesNo();
    } else if (plain == Integer.class) {
      return shape == null
          ? new Kind.Whole(0, Integer.MAX_VALUE)
          : new Kind.Whole(shape.least(), shape.largest());
    } else if (plain == BigDecimal.class) {
      return new Kind.Decimal();
    } else if (plain == Localised.class) {
      return new Kind.LocalisedText();
    } else if (plain.isEnum()) {
      return new Kind.OneOf(
          Arrays.stream(plain.getEnumConstants()).map(Choice.class::cast).toList());
    }
    return new Kind.Group(of(plain.asSubclass(Record.class)));
  }

  private static Kind textKind(RecordComponent component, @Nullable Shape shape) {
    IdOf id = component.getAnnotation(IdOf.class);
    if (id != null) {
      return new Kind.KnownId(id.value());
    } else if (shape == null) {
      return new Kind.Text(10_000, false);
    } else if (shape.url()) {
      return new Kind.Url();
    } else if (shape.id()) {
      return new Kind.NewId();
    }
    return new Kind.Text(shape.most(), shape.mayBeEmpty());
  }

  private static String kebab(String camel) {
    return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
