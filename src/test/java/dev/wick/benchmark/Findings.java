package dev.wick.benchmark;

import java.util.ArrayList;
import java.util.List;

/// What was found out so far; printed line by line, as a run takes minutes.
final class Findings {
  private final List<Figure> figures = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  void add(Figure figure) {
    figures.add(figure);
    System.out.println(figure.row());
  }

  void add(Claim claim) {
    claims.add(claim);
    System.out.println(claim.row());
  }

  /// Something that could not be measured, and why.
  void remark(String sentence) {
    remarks.add(sentence);
    System.out.println(sentence);
  }

  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("| budget | at most | measured | |\n| --- | --- | --- | --- |\n");
    claims.forEach(claim -> text.append(claim.row()).append('\n'));
    text.append("\n| what | | median (least – most) | resident, at most | command |\n");
    text.append("| --- | --- | --- | --- | --- |\n");
    figures.forEach(figure -> text.append(figure.row()).append('\n'));
    if (!remarks.isEmpty()) {
      text.append('\n');
      remarks.forEach(remark -> text.append("- ").append(remark).append('\n'));
    }
    return text.toString();
  }
}
