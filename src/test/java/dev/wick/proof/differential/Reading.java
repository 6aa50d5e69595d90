package dev.wick.proof.differential;

import dev.wick.price.CostMode;
import dev.wick.price.PriceList;
import dev.wick.price.Pricer;
import dev.wick.price.Totals;
import dev.wick.proof.CorpusRoots;
import dev.wick.transcript.Batch;
import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptReader;
import dev.wick.usage.Book;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What wick reads in some roots.
///
/// @param book its own
/// @param tally the same, and whatever else lies there, ready for rules of difference
record Reading(Book book, Tally tally) {

  private static final Path PRICES = Path.of("config/prices.json");

  static Reading of(CorpusRoots corpus) throws IOException {
    List<Batch> batches = Collections.synchronizedList(new ArrayList<>());
    List<Root> roots =
        corpus.roots().stream().map(root -> new Root(root, Root.Origin.OPTION)).toList();
    new TranscriptReader(roots, batches::add, 2).readAll();
    Book book = new Book();
    batches.forEach(book::add);
    return new Reading(book, Tally.ofWick(Claims.of(batches)));
  }

  /// What the book costs.
  double dollars() throws IOException {
    Pricer pricer = new Pricer(PriceList.load(PRICES), CostMode.AUTO);
    return Totals.of(pricer.price(book.messages())).cost().picos() / 1e12;
  }
}
