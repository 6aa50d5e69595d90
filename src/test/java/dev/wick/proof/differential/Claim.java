package dev.wick.proof.differential;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One object that says that something was used, whether it counts or not.
///
/// @param record has `timestamp`, `message` and what else is said of it
/// @param usage the `usage` object of its message, or the part of one
/// @param nested it lies inside a line that tells how an agent gets on
/// @param offset where its object begins in the file, in bytes
/// @param id what makes the message one
/// @param time milliseconds since 1970 UTC
/// @param counts of the message itself
/// @param parts the `iterations` that are usage of their own
/// @param taken it counts
record Claim(
    SourceLine line,
    JsonNode record,
    JsonNode usage,
    boolean nested,
    long offset,
    String id,
    long time,
    Counts counts,
    List<JsonNode> parts,
    boolean taken) {
  private static final Set<String> SPEEDS = Set.of("standard", "fast");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?(Z|[+-]\\d\\d:\\d\\d)");
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d.*");
  private static final long LARGEST = 1L << 53;

  Claim taken(boolean now) {
    return new Claim(line, record, usage, nested, offset, id, time, counts, parts, now);
  }

  Claim with(Counts own) {
    return new Claim(line, record, usage, nested, offset, id, time, own, parts, taken);
  }

  /// A message of its own, whatever else has its id.
  Claim alone() {
    String place = line.file().path() + "#" + offset;
    return new Claim(line, record, usage, nested, offset, place, time, counts, parts, taken);
  }

  /// What is left without its compactions, and without advisors that name no model.
  Claim withNamedAdvisors() {
    List<JsonNode> advisors =
        parts.stream()
            .filter(part -> part.path("type").asText().equals("advisor_message"))
            .filter(part -> part.path("model").isTextual())
            .toList();
    return new Claim(line, record, usage, nested, offset, id, time, counts, advisors, taken);
  }

  /// The message and its parts, each a message of its own.
  Stream<Claim> apart() {
    List<Claim> claims = new ArrayList<>();
    claims.add(new Claim(line, record, usage, nested, offset, id, time, counts, List.of(), taken));
    for (JsonNode part : parts) {
      String own = id + "/" + claims.size();
      Counts used = Counts.of(part);
      claims.add(new Claim(line, record, part, nested, offset, own, time, used, List.of(), taken));
    }
    return claims.stream();
  }

  /// What was used, parts included.
  Counts all() {
    return parts.stream().map(Counts::of).reduce(counts, Counts::plus);
  }

  boolean synthetic() {
    return record.path("message").path("model").asText().equals("<synthetic>");
  }

  boolean assistant() {
    JsonNode type = record.path("type");
    return type.isMissingNode() || type.isNull() || type.asText().equals("assistant");
  }

  boolean sidechain() {
    return record.path("isSidechain").asBoolean();
  }

  String session() {
    return record.path("sessionId").asText(line.file().session());
  }

  String request() {
    return record.path("requestId").asText();
  }

  boolean hasMessageId() {
    return record.path("message").path("id").isTextual();
  }

  boolean hasSpeed() {
    return usage.path("speed").isTextual();
  }

  boolean hasKnownSpeed() {
    return !usage.has("speed") || SPEEDS.contains(usage.path("speed").asText());
  }

  boolean hasStrictTime() {
    return TIME.matcher(record.path("timestamp").asText()).matches();
  }

  boolean hasStrictVersion() {
    return !record.has("version") || VERSION.matcher(record.path("version").asText()).matches();
  }

  boolean hasEmptyName() {
    JsonNode message = record.path("message");
    return Stream.of(
            record.path("sessionId"),
            record.path("requestId"),
            message.path("id"),
            message.path("model"))
        .anyMatch(name -> !name.isMissingNode() && name.asText().isEmpty());
  }

  /// Both counts that must be there are, and all are whole numbers.
  boolean hasWholeCounts() {
    JsonNode split = usage.path("cache_creation");
    return usage.has("input_tokens")
        && usage.has("output_tokens")
        && Stream.of(
                usage.path("input_tokens"),
                usage.path("output_tokens"),
                usage.path("cache_creation_input_tokens"),
                usage.path("cache_read_input_tokens"),
                split.path("ephemeral_5m_input_tokens"),
                split.path("ephemeral_1h_input_tokens"))
            .allMatch(Claim::wholeOrMissing);
  }

  private static boolean wholeOrMissing(JsonNode count) {
    return count.isMissingNode() || (count.isIntegralNumber() && count.asLong() >= 0);
  }

  /// A count is larger than any that a double holds to the unit.
  boolean hasHugeCount() {
    return hasWholeCounts()
        && Math.max(
                Math.max(counts.input(), counts.output()), Math.max(counts.write(), counts.read()))
            > LARGEST;
  }
}
