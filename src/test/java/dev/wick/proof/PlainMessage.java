package dev.wick.proof;

import java.time.Instant;
import java.util.List;

/// One answer of the API: the record with the most output, at the time and place of the earliest.
record PlainMessage(PlainRecord most, PlainRecord earliest) {

  Instant time() {
    return earliest.time();
  }

  String session() {
    return earliest.session();
  }

  String folder() {
    return earliest.folder();
  }

  /// The API requests the message consists of: its `message` entries if they are several and add up
  /// to it, else the message itself.
  List<PlainTokens> requests() {
    PlainTokens sum = PlainTokens.NONE;
    for (PlainRecord.Part request : most.requests()) {
      sum = sum.plus(request.tokens());
    }
    return most.requests().size() > 1 && sum.equals(most.tokens())
        ? most.requests().stream().map(PlainRecord.Part::tokens).toList()
        : List.of(most.tokens());
  }
}
