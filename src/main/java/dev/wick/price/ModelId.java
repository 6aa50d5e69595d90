package dev.wick.price;

import java.util.Locale;

/// A transcript's model id taken apart, by the rules that the price list states as
/// `normalise_model_id`.
///
/// @param name the plain name that the price list has to match exactly
/// @param fast the id itself says fast mode
/// @param regional the id is one of a regional Bedrock endpoint
record ModelId(String name, boolean fast, boolean regional) {
  private static final String GLOBAL = "global.";
  private static final String[] REGIONS = {
    "us.", "eu.", "apac.", "au.", "jp.", "ca.", "us-gov.", GLOBAL
  };
  private static final String BEDROCK = "anthropic.";
  private static final String FAST = "-fast";
  private static final int DATE = "-20250929".length();

  static ModelId of(String id) {
    String plain = afterSlash(withoutContext(id.strip().toLowerCase(Locale.ROOT)));
    String region = region(plain);
    String model = without(plain.substring(region.length()), BEDROCK);
    String released = withoutRevision(model).replace('@', '-');
    String aliased = withoutEnd(withoutEnd(released, "-default"), "-latest");
    return new ModelId(
        modern(withoutDate(dashed(withoutEnd(aliased, FAST)))),
        aliased.endsWith(FAST),
        !region.isEmpty() && !region.equals(GLOBAL));
  }

  /// `claude-opus-5[1m]`: Claude Code's own switch, no part of the name.
  private static String withoutContext(String id) {
    int bracket = id.endsWith("]") ? id.lastIndexOf('[') : -1;
    return bracket < 0 ? id : id.substring(0, bracket);
  }

  private static String afterSlash(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /// What stands before `anthropic.`, where that is an endpoint of Bedrock.
  private static String region(String id) {
    for (String region : REGIONS) {
      if (id.startsWith(region) && id.startsWith(BEDROCK, region.length())) {
        return region;
      }
    }
    return "";
  }

  private static String without(String id, String start) {
    return id.startsWith(start) ? id.substring(start.length()) : id;
  }

  private static String withoutEnd(String id, String end) {
    return id.endsWith(end) ? id.substring(0, id.length() - end.length()) : id;
  }

  /// `…-v1`, `…-v1:0`, `…-v1:0:200k`.
  private static String withoutRevision(String id) {
    int start = id.lastIndexOf("-v");
    if (start < 0) {
      return id;
    }
    int colon = id.indexOf(':', start);
    int minor = colon < 0 ? -1 : id.indexOf(':', colon + 1);
    boolean revision =
        digits(id, start + 2, colon < 0 ? id.length() : colon)
            && (colon < 0 || digits(id, colon + 1, minor < 0 ? id.length() : minor));
    return revision ? id.substring(0, start) : id;
  }

  /// `5.1` as the list writes it: `5-1`.
  private static String dashed(String id) {
    var dashed = new StringBuilder(id);
    for (int i = 1; i < id.length() - 1; i++) {
      if (id.charAt(i) == '.' && digits(id, i - 1, i) && digits(id, i + 1, i + 2)) {
        dashed.setCharAt(i, '-');
      }
    }
    return dashed.toString();
  }

  private static String withoutDate(String id) {
    int start = id.length() - DATE;
    boolean dated = start >= 0 && id.charAt(start) == '-' && digits(id, start + 1, id.length());
    return dated ? id.substring(0, start) : id;
  }

  /// The fourth generation was named in three orders: `claude-4-opus`, `claude-opus-4`, and the
  /// list's `claude-opus-4-0`.
  private static String modern(String id) {
    int end = id.lastIndexOf('-');
    String family = id.substring(end + 1);
    boolean turned =
        id.startsWith("claude-4-")
            && (family.equals("opus") || family.equals("sonnet") || family.equals("haiku"));
    String ordered = turned ? "claude-" + family + id.substring("claude".length(), end) : id;
    return switch (ordered) {
      case "claude-opus-4" -> "claude-opus-4-0";
      case "claude-sonnet-4" -> "claude-sonnet-4-0";
      default -> ordered;
    };
  }

  private static boolean digits(String id, int from, int to) {
    for (int i = from; i < to; i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') {
        return false;
      }
    }
    return from < to;
  }
}
