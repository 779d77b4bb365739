package org.qualedger.search.lucene;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.qualedger.search.SearchQuery;
import org.qualedger.search.Understanding;

/**
 * Reads what a person typed. There is no syntax to get wrong: quotation marks keep words together,
 * a hyphen before a word excludes it, and every other character is just text.
 *
 * <p>All words must be found, each in any of its readings: {@code 0007} may be the end of a record
 * number, of a phone number, a room or plain text.
 */
final class QueryReader {

  /**
   * A text as it was read.
   *
   * @param query what to search
   * @param needles what to mark in what is found
   * @param understanding what to tell the person about the reading
   */
  record Reading(Query query, Set<Needle> needles, Understanding understanding) {}

  /** More words than anybody types; the rest is not read. */
  private static final int MOST_WORDS = 40;

  private static final float TITLE_BOOST = 3f;
  private static final float NAME_BOOST = 4f;
  private static final float DICTIONARY_BOOST = 0.8f;
  private static final float SYNONYM_BOOST = 0.6f;
  private static final float WHOLE_RUN_BOOST = 2f;
  private static final float TIE = 0.1f;

  private static final Pattern QUOTED = Pattern.compile("(-?)\"([^\"]*)\"");
  private static final Pattern PHONE =
      Pattern.compile("(?<![0-9-])(?:\\+?86[- ]?)?(1[0-9]{2}[- ]?[0-9]{4}[- ]?[0-9]{4})(?![0-9-])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\-#./_+]+");
  private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[^\\p{IsHan}]+");
  private static final Pattern EDGES = Pattern.compile("^[-#./_+]+|[-#./_+]+$");
  private static final Pattern NUMBER_PART = Pattern.compile("[a-z0-9-]*[0-9][a-z0-9-]*");
  private static final Pattern ROOM = Pattern.compile("[0-9]{3,4}[a-z]?");

  /** Particles that say nothing; left out where other words stand beside them. */
  private static final Set<String> PARTICLES = Set.of("的", "了", "吗", "呢", "吧", "啊");

  private final RecordAnalysis analysis;
  private final DateWords dates;
  private final Synonyms synonyms = new Synonyms();

  QueryReader(RecordAnalysis analysis, DateWords dates) {
    this.analysis = analysis;
    this.dates = dates;
  }

  Reading read(String text) {
    String folded =
        TextFolding.fold(text.substring(0, Math.min(text.length(), SearchQuery.MAX_TEXT)));
    return new One(folded).read();
  }

  /** The reading of one text: what was understood is blanked out, step by step. */
  private final class One {
    private final char[] rest;
    private final BooleanQuery.Builder query = new BooleanQuery.Builder();
    private final Set<Needle> needles = new LinkedHashSet<>();
    private final List<Understanding.Days> days = new ArrayList<>();
    private final Set<Understanding.Widening> widened = new LinkedHashSet<>();
    private int required;
    private int words;

    One(String folded) {
      this.rest = folded.toCharArray();
    }

    Reading read() {
      boolean blank = unread().isBlank();
      readQuoted();
      readDates();
      readPhones();
      readWords();
      boolean onlyGarbage = !blank && words == 0 && days.isEmpty();
      if (onlyGarbage) {
        query.add(new MatchNoDocsQuery("nothing to search in the text"), Occur.MUST);
      } else if (required == 0) {
        query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
      }
      return new Reading(query.build(), needles, new Understanding(days, List.copyOf(widened)));
    }

    private void readQuoted() {
      Matcher quoted = QUOTED.matcher(unread());
      while (quoted.find()) {
        boolean excluded = !quoted.group(1).isEmpty();
        String phrase = quoted.group(2).strip();
        Query found = anywhere(phrase);
        if (found != null) {
          add(found, excluded);
          if (!excluded) {
            needles.add(new Needle.Characters(phrase));
          }
        }
        blank(quoted.start(), quoted.end());
      }
    }

    private void readDates() {
      String unread = unread();
      BooleanQuery.Builder anyOf = new BooleanQuery.Builder();
      for (DateWords.Found found : dates.in(unread)) {
        if (days.size() == MOST_WORDS) {
          break;
        }
        anyOf.add(
            LongPoint.newRangeQuery(
                RecordFields.DAY, found.first().toEpochDay(), found.last().toEpochDay()),
            Occur.SHOULD);
        days.add(
            new Understanding.Days(
                unread.substring(found.start(), found.end()).strip(), found.first(), found.last()));
        blank(found.start(), found.end());
      }
      if (!days.isEmpty()) {
        query.add(anyOf.build(), Occur.FILTER);
      }
    }

    private void readPhones() {
      Matcher phone = PHONE.matcher(unread());
      while (phone.find()) {
        add(endingIn(NumberTerms.digits(phone.group(1))), false);
        blank(phone.start(), phone.end());
      }
    }

    private void readWords() {
      Matcher word = WORD.matcher(unread());
      while (word.find()) {
        boolean excluded = word.group().length() > 1 && word.group().charAt(0) == '-';
        String plain = EDGES.matcher(word.group()).replaceAll("");
        if (!plain.isEmpty()) {
          readWord(plain, excluded);
        }
      }
    }

    private void readWord(String word, boolean excluded) {
      List<UnitMentions.Mention> units = UnitMentions.typed(word);
      int from = 0;
      for (UnitMentions.Mention unit : units) {
        readFragment(word.substring(from, unit.start()), excluded);
        add(term(RecordFields.UNIT, unit.term()), excluded);
        if (!excluded) {
          needles.add(new Needle.Unit(unit.term()));
        }
        from = unit.end();
      }
      readFragment(word.substring(from), excluded);
    }

    private void readFragment(String fragment, boolean excluded) {
      if (NUMBER_PART.matcher(fragment).matches()) {
        readNumber(fragment, excluded);
        return;
      }
      Matcher run = RUN.matcher(fragment);
      while (run.find()) {
        String plain = EDGES.matcher(run.group()).replaceAll("");
        if (NUMBER_PART.matcher(plain).matches()) {
          readNumber(plain, excluded);
        } else if (!plain.isEmpty() && Character.isIdeographic(plain.codePointAt(0))) {
          readChinese(plain, excluded);
        } else {
          readLetters(plain, excluded);
        }
      }
    }

    /** Digits, perhaps with letters and hyphens: each thing they can be the number of. */
    private void readNumber(String number, boolean excluded) {
      List<Query> readings = new ArrayList<>();
      String compact = NumberTerms.compact(number);
      boolean digitsOnly = compact.equals(NumberTerms.digits(compact));
      if (compact.length() >= (digitsOnly ? 4 : 3)) {
        readings.add(new PrefixQuery(new Term(RecordFields.NUMBER_TAIL, compact)));
      }
      if (NumberTerms.isPhoneTail(number)) {
        readings.add(endingIn(number));
      }
      readings.add(term(RecordFields.UNIT, UnitMentions.key(number)));
      if (ROOM.matcher(number).matches()) {
        readings.add(term(RecordFields.UNIT, UnitMentions.room(number)));
      }
      Query day = dayOf(number);
      if (day != null) {
        readings.add(day);
      }
      Query text = anywhere(number);
      if (text != null) {
        readings.add(text);
      }
      add(new DisjunctionMaxQuery(readings, TIE), excluded);
      if (!excluded) {
        needles.add(new Needle.Characters(number));
      }
    }

    private void readLetters(String letters, boolean excluded) {
      List<Query> readings = new ArrayList<>();
      Query asTyped = anywhere(letters);
      if (asTyped != null) {
        readings.add(asTyped);
      }
      List<RecordAnalysis.Token> stems = analysis.words(letters);
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (RecordAnalysis.Token stem : stems) {
        all.add(term(RecordFields.WORDS, stem.text()), Occur.MUST);
        if (!excluded) {
          needles.add(new Needle.Stem(stem.text()));
        }
      }
      if (!stems.isEmpty()) {
        readings.add(boosted(all.build(), DICTIONARY_BOOST));
      }
      if (!readings.isEmpty()) {
        add(new DisjunctionMaxQuery(readings, TIE), excluded);
      }
    }

    /**
     * Chinese characters without a space. Words of the trade are looked for with their synonyms;
     * the rest is cut by the dictionary, and each word must be found somewhere. That they stand
     * together as typed ranks higher but is not asked. An exclusion means exactly what was typed.
     */
    private void readChinese(String run, boolean excluded) {
      if (excluded) {
        addWord(run, null, true);
        return;
      }
      int before = words;
      int cut = 0;
      int i = 0;
      while (i < run.length()) {
        Synonyms.Group group = synonyms.at(run, i);
        if (group == null) {
          i++;
          continue;
        }
        readPlainChinese(run.substring(cut, i));
        addWord(group.word(), group, false);
        i += group.word().length();
        cut = i;
      }
      readPlainChinese(run.substring(cut));
      if (words - before > 1) {
        Query together = anywhere(run);
        if (together != null) {
          query.add(boosted(together, WHOLE_RUN_BOOST), Occur.SHOULD);
        }
      }
    }

    private void readPlainChinese(String run) {
      if (run.length() <= 2) {
        if (!run.isEmpty() && !(PARTICLES.contains(run) && words > 0)) {
          addWord(run, null, false);
        }
        return;
      }
      for (String word : dictionaryWords(run)) {
        addWord(word, null, false);
      }
    }

    /** Neighbouring single characters stay together: they are a name or a word too new. */
    private List<String> dictionaryWords(String run) {
      List<String> found = new ArrayList<>();
      StringBuilder singles = new StringBuilder();
      for (RecordAnalysis.Token token : analysis.words(run)) {
        if (PARTICLES.contains(token.text())) {
          continue;
        }
        if (token.text().length() == 1) {
          singles.append(token.text());
        } else {
          flush(singles, found);
          found.add(token.text());
        }
      }
      flush(singles, found);
      return found.isEmpty() ? List.of(run) : found;
    }

    private static void flush(StringBuilder singles, List<String> found) {
      if (!singles.isEmpty()) {
        found.add(singles.toString());
        singles.setLength(0);
      }
    }

    private void addWord(String word, Synonyms.@Nullable Group group, boolean excluded) {
      List<Query> readings = new ArrayList<>();
      collect(word, 1f, readings);
      List<String> others = group == null ? List.of() : group.others();
      others.forEach(other -> collect(other, SYNONYM_BOOST, readings));
      if (readings.isEmpty()) {
        return;
      }
      add(new DisjunctionMaxQuery(readings, TIE), excluded);
      if (!excluded) {
        needles.add(new Needle.Characters(word));
        others.forEach(other -> needles.add(new Needle.Characters(other)));
      }
      if (group != null) {
        widened.add(new Understanding.Widening(word, others, group.distinct()));
      }
    }

    private void collect(String word, float boost, List<Query> readings) {
      Query pairs = anywhere(word);
      if (pairs != null) {
        readings.add(boosted(pairs, boost));
        readings.add(boosted(term(RecordFields.WORDS, word), boost * DICTIONARY_BOOST));
      }
    }

    private void add(Query found, boolean excluded) {
      if (words == MOST_WORDS) {
        return;
      }
      words++;
      if (excluded) {
        query.add(found, Occur.MUST_NOT);
      } else {
        required++;
        query.add(found, Occur.MUST);
      }
    }

    private String unread() {
      return new String(rest);
    }

    private void blank(int start, int end) {
      Arrays.fill(rest, start, end, ' ');
    }
  }

  /** A text as one phrase in title, names or texts; null where it has nothing to search. */
  private @Nullable Query anywhere(String folded) {
    List<RecordAnalysis.Token> tokens = analysis.phrase(folded);
    if (tokens.isEmpty()) {
      return null;
    }
    return new DisjunctionMaxQuery(
        List.of(
            boosted(phrase(RecordFields.TITLE, tokens), TITLE_BOOST),
            boosted(phrase(RecordFields.NAME, tokens), NAME_BOOST),
            phrase(RecordFields.TEXT, tokens)),
        TIE);
  }

  private static Query phrase(String field, List<RecordAnalysis.Token> tokens) {
    if (tokens.size() == 1) {
      return term(field, tokens.getFirst().text());
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    int first = tokens.getFirst().position();
    tokens.forEach(token -> phrase.add(new Term(field, token.text()), token.position() - first));
    return phrase.build();
  }

  private static Query endingIn(String digits) {
    return new PrefixQuery(new Term(RecordFields.PHONE, NumberTerms.backwards(digits)));
  }

  private static @Nullable Query dayOf(String number) {
    if (number.length() != 8) {
      return null;
    }
    try {
      long day = LocalDate.parse(number, DateTimeFormatter.BASIC_ISO_DATE).toEpochDay();
      return LongPoint.newExactQuery(RecordFields.DAY, day);
    } catch (DateTimeException e) {
      // Eight digits that are no day: a phone number, perhaps.
      return null;
    }
  }

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  private static Query boosted(Query query, float boost) {
    return boost == 1f ? query : new BoostQuery(query, boost);
  }
}
