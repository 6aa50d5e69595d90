package dev.wick.live.list;

import dev.wick.format.Cells;
import dev.wick.format.ModelListing;
import dev.wick.format.ModelNames;
import dev.wick.format.ReportJson;
import dev.wick.format.ReportSheet;
import dev.wick.report.Model;
import dev.wick.report.Models;
import dev.wick.report.Report;
import dev.wick.report.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Models.
public record ModelsView() implements ListView<Model> {
  private static final int SHORT_NAME = 8;
  private static final int LONG_NAME = 40;
  private static final int USUAL_ID = "claude-sonnet-4-5-20250929".length();

  @Override
  public String title() {
    return "Models";
  }

  @Override
  public Report<Model> rows(Excerpt excerpt) {
    return Models.of(excerpt.messages());
  }

  @Override
  public List<Field<Model>> fields(Lens lens) {
    List<Field<Model>> fields = new ArrayList<>();
    fields.add(
        Field.words(
            "model",
            0,
            SHORT_NAME,
            LONG_NAME,
            (row, cells) -> name(row.key(), cells),
            Comparator.comparing(row -> row.key().id())));
    fields.add(
        Figures.lastUsed(
            4,
            (row, cells) -> Dates.moment(row.key().last(), lens.zone(), cells),
            row -> row.key().last()));
    fields.addAll(Figures.of(lens));
    return fields;
  }

  /// The id where there is room for the usual ones, else the short name; without its version where
  /// that would be cut.
  private static String name(Model model, int cells) {
    if (cells >= USUAL_ID) {
      return Cells.clean(model.id());
    }
    String name = ModelNames.shortened(model.id());
    int version = name.lastIndexOf('-');
    return Cells.width(name) <= cells || version < 0 ? name : name.substring(0, version) + "…";
  }

  @Override
  public Order order(Lens lens) {
    return Figures.largest(lens);
  }

  @Override
  public Object id(Model model) {
    return model.id();
  }

  @Override
  public String words(Row<Model> row, Lens lens) {
    return row.key().id() + " " + ModelNames.shortened(row.key().id());
  }

  @Override
  public Step below(Row<Model> row, Narrowing narrowing, Lens lens) {
    return new Step(
        new SessionsView(),
        narrowing.ofModel(row.key().id()),
        ModelNames.shortened(row.key().id()));
  }

  @Override
  public Documents documents(Listed<Model> listed, long now) {
    ModelListing listing = new ModelListing();
    return new Documents(
        new ReportSheet(false, true, false).of(listed.report(), listing),
        out -> new ReportJson(true).write(out, listed.report(), listing));
  }
}
