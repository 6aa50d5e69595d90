package dev.wick.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A sheet as CSV (RFC 4180): a line of keys, then rows, so that every column adds up. No sum, and
/// of a row with parts the parts alone.
public final class Csv {
  /// What a spreadsheet takes for the beginning of a formula.
  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  /// Writes the sheet.
  public static void write(Appendable out, Sheet sheet) throws IOException {
    List<String> keys = new ArrayList<>(sheet.headings().size());
    for (Heading heading : sheet.headings()) {
      keys.add(heading.key());
    }
    // Not closed: what is beneath belongs to the caller.
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(keys);
    List<Sheet.Line> lines = sheet.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (wanted(lines, i)) {
        List<String> cells = new ArrayList<>(keys.size());
        for (Cell cell : lines.get(i).cells()) {
          cells.add(defused(cell.plain()));
        }
        csv.printRecord(cells);
      }
    }
  }

  private static boolean wanted(List<Sheet.Line> lines, int index) {
    return switch (lines.get(index).role()) {
      case ROW -> index + 1 == lines.size() || lines.get(index + 1).role() != Sheet.Role.PART;
      case PART -> true;
      case NOTE, TOTAL -> false;
    };
  }

  /// Text that a spreadsheet would run gets an apostrophe before it, which makes it text there;
  /// what a terminal would run goes. Figures never begin so: none is negative.
  static String defused(String text) {
    String clean = Cells.clean(text);
    return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? clean : "'" + clean;
  }
}
