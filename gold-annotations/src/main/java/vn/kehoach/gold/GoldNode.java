package vn.kehoach.gold;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.kehoach.corpus.plan.DateRange;

/** A JSON object that knows its place in the file, so that a fault can be named exactly. */
record GoldNode(String place, JsonNode json) {

  GoldNode {
    if (!json.isObject()) {
      throw new MalformedGoldException(place + ": expected an object { … }");
    }
  }

  /** A misspelt key would lose what stands under it, so every key has to be a known one. */
  void allowOnly(String... keys) {
    Set<String> known = Set.of(keys);
    for (String key : json.propertyNames()) {
      if (!known.contains(key)) {
        throw new MalformedGoldException(
            at(key) + ": unknown key; known are " + String.join(", ", keys));
      }
    }
  }

  @Nullable String text(String key) {
    JsonNode value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new MalformedGoldException(at(key) + ": expected a string, found " + value);
    }
    return value.asString().isEmpty() ? null : value.asString();
  }

  String required(String key) {
    String value = text(key);
    if (value == null) {
      throw new MalformedGoldException(at(key) + ": missing or empty");
    }
    return value;
  }

  @Nullable BigDecimal number(String key) {
    JsonNode value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isNumber()) {
      throw new MalformedGoldException(at(key) + ": expected a number, found " + value);
    }
    return value.decimalValue();
  }

  /** A day, a month, a quarter or a year. */
  @Nullable String date(String key) {
    String value = text(key);
    if (value != null && DateRange.parse(value).isEmpty()) {
      throw new MalformedGoldException(
          at(key) + ": '" + value + "' is none of 2024, 2024-Q1, 2024-03, 2024-03-31");
    }
    return value;
  }

  <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
    E value = word(key, type);
    return value == null ? otherwise : value;
  }

  <E extends Enum<E>> @Nullable E word(String key, Class<E> type) {
    String value = text(key);
    if (value == null) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .orElseThrow(() ->
            new MalformedGoldException(
                at(key)
                    + ": '"
                    + value
                    + "' is none of "
                    + Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))));
  }

  Optional<GoldNode> child(String key) {
    JsonNode value = json.path(key);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(new GoldNode(at(key), value));
  }

  <T> List<T> children(String key, Function<GoldNode, T> read) {
    JsonNode array = array(key);
    return IntStream.range(0, array.size())
        .mapToObj(i -> read.apply(new GoldNode(at(key) + "[" + i + "]", array.get(i))))
        .toList();
  }

  List<String> texts(String key) {
    JsonNode array = array(key);
    return IntStream.range(0, array.size())
        .mapToObj(i -> {
          if (!array.get(i).isString()) {
            throw new MalformedGoldException(at(key) + "[" + i + "]: expected a string");
          }
          return array.get(i).asString();
        })
        .toList();
  }

  private JsonNode array(String key) {
    JsonNode array = json.path(key);
    if (!array.isArray() && !array.isMissingNode() && !array.isNull()) {
      throw new MalformedGoldException(at(key) + ": expected a list [ … ]");
    }
    return array;
  }

  private String at(String key) {
    return place + (place.endsWith(": ") ? "" : ".") + key;
  }
}
