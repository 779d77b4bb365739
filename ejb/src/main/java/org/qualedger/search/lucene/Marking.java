package org.qualedger.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualedger.search.SearchEntry;
import org.qualedger.search.Snippet;
import org.qualedger.search.TextPart;

/**
 * Marks what was searched for in the texts that were found, and cuts passages around it.
 *
 * <p>It looks for the words themselves, not for the terms of the index: folding keeps every place,
 * so no text has to be analysed again for each hit.
 */
final class Marking {

  private static final int MOST_SNIPPETS = 3;
  private static final int LEAD = 24;
  private static final int LENGTH = 110;
  private static final String ELLIPSIS = "…";
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

  private record Span(int start, int end) {}

  private final Set<Needle> needles;
  private final RecordAnalysis analysis;

  Marking(Set<Needle> needles, RecordAnalysis analysis) {
    this.needles = needles;
    this.analysis = analysis;
  }

  /** The whole text with its marks. */
  List<TextPart> whole(String text) {
    return parts(text, 0, text.length(), spans(text));
  }

  /** The best passages of the texts; where nothing is to be marked, the beginning of the first. */
  List<Snippet> snippets(List<SearchEntry.Text> texts) {
    List<Snippet> found = new ArrayList<>();
    for (SearchEntry.Text text : texts) {
      List<Span> spans = spans(text.value());
      if (!spans.isEmpty()) {
        found.add(passage(text, spans));
        if (found.size() == MOST_SNIPPETS) {
          break;
        }
      }
    }
    if (found.isEmpty() && !texts.isEmpty()) {
      found.add(passage(texts.getFirst(), List.of()));
    }
    return found;
  }

  private static Snippet passage(SearchEntry.Text text, List<Span> spans) {
    String value = text.value();
    int start =
        spans.isEmpty() || value.length() <= LENGTH
            ? 0
            : Math.max(0, Math.min(spans.getFirst().start() - LEAD, value.length() - LENGTH));
    int end = Math.min(value.length(), start + LENGTH);
    if (start > 0 && Character.isLowSurrogate(value.charAt(start))) {
      start--;
    }
    if (end < value.length() && Character.isLowSurrogate(value.charAt(end))) {
      end++;
    }
    List<TextPart> parts = new ArrayList<>();
    if (start > 0) {
      parts.add(new TextPart(ELLIPSIS, false));
    }
    parts.addAll(parts(value, start, end, spans));
    if (end < value.length()) {
      parts.add(new TextPart(ELLIPSIS, false));
    }
    return new Snippet(text.field(), parts);
  }

  private static List<TextPart> parts(String text, int start, int end, List<Span> spans) {
    List<TextPart> parts = new ArrayList<>();
    int from = start;
    for (Span span : spans) {
      int first = Math.max(span.start(), from);
      int last = Math.min(span.end(), end);
      if (first >= last) {
        continue;
      }
      if (first > from) {
        parts.add(new TextPart(text.substring(from, first), false));
      }
      parts.add(new TextPart(text.substring(first, last), true));
      from = last;
    }
    if (from < end) {
      parts.add(new TextPart(text.substring(from, end), false));
    }
    return parts;
  }

  /** What is to be marked, from left to right, what touches joined. */
  private List<Span> spans(String text) {
    String folded = TextFolding.fold(text);
    List<Span> found = new ArrayList<>();
    for (Needle needle : needles) {
      switch (needle) {
        case Needle.Characters characters -> addCharacters(folded, characters.folded(), found);
        case Needle.Stem stem -> addStem(folded, stem.stem(), found);
        case Needle.Unit unit -> addUnit(folded, unit.term(), found);
      }
    }
    found.sort(Comparator.comparingInt(Span::start));
    List<Span> joined = new ArrayList<>();
    for (Span span : found) {
      if (!joined.isEmpty() && span.start() <= joined.getLast().end()) {
        Span last = joined.removeLast();
        joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static void addCharacters(String folded, String characters, List<Span> found) {
    int at = folded.indexOf(characters);
    while (at >= 0 && !characters.isEmpty()) {
      found.add(new Span(at, at + characters.length()));
      at = folded.indexOf(characters, at + characters.length());
    }
  }

  private void addStem(String folded, String stem, List<Span> found) {
    Matcher word = LETTERS.matcher(folded);
    while (word.find()) {
      // Most words do not even begin like the stem; only the others are worth stemming.
      boolean alike = word.group().regionMatches(0, stem, 0, Math.min(3, stem.length()));
      if (alike
          && analysis.words(word.group()).stream().anyMatch(token -> token.text().equals(stem))) {
        found.add(new Span(word.start(), word.end()));
      }
    }
  }

  private static void addUnit(String folded, String term, List<Span> found) {
    for (UnitMentions.Mention mention : UnitMentions.in(folded)) {
      if (UnitMentions.termsOfText(folded.substring(mention.start(), mention.end()))
          .contains(term)) {
        found.add(new Span(mention.start(), mention.end()));
      }
    }
  }
}
