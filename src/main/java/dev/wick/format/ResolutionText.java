package dev.wick.format;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.wick.price.ModelPrices;
import dev.wick.price.PriceRow;
import dev.wick.price.Rates;
import dev.wick.price.Resolution;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a model id comes to its price, step by step.
///
/// @param day whose prices hold, in days since 1970
/// @param all past and future rows are shown as well
/// @param userPrices the file for prices of the user's own
public record ResolutionText(long day, boolean all, Path userPrices) {

  public void draw(Page page, Resolution resolution) {
    page.put(Tone.STRONG, Cells.clean(resolution.id())).end();
    name(page, resolution);
    PriceRow row = resolution.row(day);
    ModelPrices model = resolution.model();
    if (model == null || row == null) {
      unpriced(page, resolution.id(), model);
      return;
    }
    fast(page, resolution, model);
    endpoint(page, resolution);
    row(page, row);
    sum(page, row.base().times(resolution.factor()));
    page.end();
    new PricesTable(day, all).draw(page, List.of(model));
  }

  private static void name(Page page, Resolution resolution) {
    ModelPrices model = resolution.model();
    if (resolution.listed() && model != null) {
      boolean another = !model.id().equals(resolution.id());
      step(
          page,
          "The list has it as it is"
              + (another ? ": a name of " + Cells.clean(model.id()) + "." : "."));
      return;
    }
    step(page, "The list does not have it as it is.");
    step(
        page,
        "Its plain name is "
            + Cells.clean(resolution.name())
            + (model == null ? ", which the list does not have either." : ": that is listed."));
  }

  private void fast(Page page, Resolution resolution, ModelPrices model) {
    if (resolution.fast()) {
      step(
          page,
          "It says fast mode"
              + (model.fastRow(day) == null
                  ? ", for which there is no price on this day; the standard one holds."
                  : "."));
    }
  }

  private static void endpoint(Page page, Resolution resolution) {
    if (resolution.regional()) {
      step(
          page,
          "It is a regional endpoint of Bedrock"
              + (resolution.factor() == Rates.ONE
                  ? ", where this model costs the same."
                  : ": × " + Numbers.factor(resolution.factor()) + "."));
    }
  }

  private void row(Page page, PriceRow row) {
    String whose =
        switch (row.source()) {
          case WICK -> "wick's list";
          case USER -> "your own file";
        };
    String on = "On " + PricesTable.date(day);
    if (row.from() == Long.MIN_VALUE) {
      step(page, on + " the row holds that is there from the start (" + whose + ").");
    } else if (day < row.from()) {
      step(page, on + ", before its first row, that one holds (" + whose + ").");
    } else {
      step(page, on + " the row since " + PricesTable.date(row.from()) + " holds (" + whose + ").");
    }
  }

  private static void sum(Page page, Rates rates) {
    step(
        page,
        "A million tokens cost: input $"
            + Money.perMillion(rates.input())
            + ", output $"
            + Money.perMillion(rates.output())
            + ", cache write $"
            + Money.perMillion(rates.write5m())
            + " (1 h: $"
            + Money.perMillion(rates.write1h())
            + "), cache read $"
            + Money.perMillion(rates.read())
            + ".");
  }

  private void unpriced(Page page, String id, @Nullable ModelPrices model) {
    if (model != null) {
      step(page, "The list knows no price of it.");
    }
    step(page, "So it has no price: its tokens are counted, its cost is –.");
    page.end();
    page.put("To give it one, put this into " + userPrices + ", with the right numbers:").end();
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(Cells.clean(id)));
    page.put("  {\"models\": [{\"id\": \"" + quoted + "\", \"rates\": [{\"input\": 1,").end();
    page.put("    \"output\": 5, \"cache_write_5m\": 1.25, \"cache_write_1h\": 2,").end();
    page.put("    \"cache_read\": 0.1}]}]}").end();
  }

  private static void step(Page page, String sentence) {
    page.paragraph(Tone.BODY, "- " + sentence);
  }
}
