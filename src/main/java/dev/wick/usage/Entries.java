package dev.wick.usage;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Entries by the id of their message. A table without an object for each: a dozen bytes an entry,
/// where a HashMap takes 32. For one thread; nothing is ever removed.
final class Entries {
  private static final int SMALLEST = 1 << 10;

  private @Nullable Entry[] slots = new @Nullable Entry[SMALLEST];

  /// Of the entries, so that most of those that are not looked for are not touched.
  private int[] hashes = new int[SMALLEST];

  private int size;

  int size() {
    return size;
  }

  @Nullable Entry get(MessageId id) {
    int hash = id.hashCode();
    int slot = hash & (slots.length - 1);
    Entry entry;
    while ((entry = slots[slot]) != null) {
      if (hashes[slot] == hash && entry.id().equals(id)) {
        return entry;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return null;
  }

  /// @param entry of a message that has none
  void add(Entry entry) {
    // At most two of three are taken, or those that are searched in vain cost too many steps.
    if (++size * 3 > slots.length * 2) {
      grow();
    }
    put(entry, entry.id().hashCode());
  }

  private void grow() {
    @Nullable Entry[] entries = slots;
    int[] known = hashes;
    slots = new @Nullable Entry[2 * entries.length];
    hashes = new int[slots.length];
    for (int i = 0; i < entries.length; i++) {
      Entry entry = entries[i];
      if (entry != null) {
        put(entry, known[i]);
      }
    }
  }

  private void put(Entry entry, int hash) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != null) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = entry;
    hashes[slot] = hash;
  }

  /// What is in none of these.
  Remnant without(Set<Path> transcripts) {
    int messages = 0;
    long last = 0;
    for (Entry entry : slots) {
      if (entry != null && !entry.isIn(transcripts)) {
        messages++;
        last = Math.max(last, entry.message().time());
      }
    }
    return new Remnant(messages, last);
  }

  /// Adds what all of them rest on, under every root.
  void addEvidence(List<Evidence> all) {
    for (Entry entry : slots) {
      if (entry != null) {
        entry.addEvidence(all);
      }
    }
  }
}
