package dev.wick.proof.differential;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wick.transcript.Batch;
import dev.wick.transcript.Line;
import dev.wick.transcript.TranscriptFile;
import dev.wick.transcript.UsageLine;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/// Finds all claims in some transcripts: the records that wick counts, and those it does not.
final class Claims {
  private static final Set<String> PARTS = Set.of("compaction", "advisor_message");
  private static final ObjectMapper FIRST_OBJECT = new ObjectMapper();
  private static final ObjectMapper ONE_OBJECT =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final List<Claim> claims = new ArrayList<>();

  /// @param batches what wick has read, each file in one or several
  static List<Claim> of(Collection<Batch> batches) throws IOException {
    Map<TranscriptFile, NavigableMap<Long, UsageLine>> counted = new HashMap<>();
    for (Batch batch : batches) {
      NavigableMap<Long, UsageLine> byOffset =
          counted.computeIfAbsent(batch.file(), file -> new TreeMap<>());
      for (Line line : batch.lines()) {
        if (line instanceof UsageLine usage) {
          byOffset.put(usage.offset(), usage);
        }
      }
    }
    Claims claims = new Claims();
    for (Map.Entry<TranscriptFile, NavigableMap<Long, UsageLine>> file : counted.entrySet()) {
      claims.addFile(file.getKey(), file.getValue());
    }
    return claims.claims;
  }

  private void addFile(TranscriptFile file, NavigableMap<Long, UsageLine> counted)
      throws IOException {
    String text = Files.readString(file.path(), ISO_8859_1);
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String raw = text.substring(start, end);
      if (raw.contains("\"usage\"")) {
        JsonNode whole = read(ONE_OBJECT, raw);
        SourceLine line = new SourceLine(file, start, raw, whole.isObject());
        addLine(line, whole, counted.subMap((long) start, (long) end).values());
      }
      start = end + 1;
    }
  }

  private void addLine(SourceLine line, JsonNode whole, Collection<UsageLine> counted) {
    for (UsageLine usage : counted) {
      int from = (int) (usage.offset() - line.offset());
      JsonNode record = read(FIRST_OBJECT, line.raw().substring(from));
      add(line, record, false, usage.offset(), usage.id(), usage.time(), true);
    }
    if (counted.isEmpty()) {
      addUncounted(line, whole, false);
      addUncounted(line, agents(whole), true);
    }
  }

  /// The record inside a line that tells how an agent gets on; its session is the line's.
  private static JsonNode agents(JsonNode whole) {
    JsonNode record = whole.path("data").path("message");
    if (record instanceof ObjectNode object && whole.has("sessionId")) {
      object.set("sessionId", whole.path("sessionId"));
    }
    return record;
  }

  private void addUncounted(SourceLine line, JsonNode record, boolean nested) {
    if (record.path("message").path("usage").isObject()) {
      try {
        long time =
            OffsetDateTime.parse(record.path("timestamp").asText()).toInstant().toEpochMilli();
        String id = record.path("message").path("id").asText();
        add(line, record, nested, line.offset(), id, time, false);
      } catch (DateTimeException unreadable) {
        // Counted by nobody.
      }
    }
  }

  private void add(
      SourceLine line,
      JsonNode record,
      boolean nested,
      long offset,
      String id,
      long time,
      boolean taken) {
    JsonNode usage = record.path("message").path("usage");
    List<JsonNode> parts =
        StreamSupport.stream(usage.path("iterations").spliterator(), false)
            .filter(part -> PARTS.contains(part.path("type").asText()))
            .toList();
    claims.add(
        new Claim(line, record, usage, nested, offset, id, time, Counts.of(usage), parts, taken));
  }

  private static JsonNode read(ObjectMapper json, String raw) {
    try {
      return json.readTree(new String(raw.getBytes(ISO_8859_1), UTF_8));
    } catch (IOException broken) {
      return MissingNode.getInstance();
    }
  }
}
