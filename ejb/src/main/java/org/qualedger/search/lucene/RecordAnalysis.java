package org.qualedger.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * How folded text becomes terms, at indexing and at searching alike.
 *
 * <p>Pairs: every Chinese character and every two neighbours, {@code 水龙头} giving 水, 水龙, 龙, 龙头, 头;
 * other words whole. Words: the dictionary's segmentation, English words by their stem.
 */
final class RecordAnalysis {

  /** A term with its place: which position it takes and which characters it covers. */
  record Token(String text, int position, int start, int end) {}

  private final Analyzer pairs =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer tokens = new StandardTokenizer();
          int allScripts =
              CJKBigramFilter.HAN
                  | CJKBigramFilter.HIRAGANA
                  | CJKBigramFilter.KATAKANA
                  | CJKBigramFilter.HANGUL;
          return new TokenStreamComponents(tokens, new CJKBigramFilter(tokens, allScripts, true));
        }

        // No phrase reaches from one text into the next.
        @Override
        public int getPositionIncrementGap(String field) {
          return 100;
        }
      };
  private final Analyzer words = new SmartChineseAnalyzer();

  /** The analyzer of each field; pairs but for {@link RecordFields#WORDS}. */
  Analyzer forFields() {
    return new PerFieldAnalyzerWrapper(pairs, Map.of(RecordFields.WORDS, words));
  }

  /** The dictionary words of a folded text. */
  List<Token> words(String folded) {
    return tokens(words, RecordFields.WORDS, folded);
  }

  /**
   * The terms of a folded text that stand for it as a phrase: where two characters form a pair, the
   * pair and not its characters.
   */
  List<Token> phrase(String folded) {
    List<Token> all = tokens(pairs, RecordFields.TEXT, folded);
    List<Token> kept = new ArrayList<>();
    for (Token token : all) {
      boolean inPair =
          all.stream()
              .anyMatch(
                  pair ->
                      pair.start() <= token.start()
                          && token.end() <= pair.end()
                          && pair.text().length() > token.text().length());
      if (!inPair) {
        kept.add(token);
      }
    }
    return kept;
  }

  private static List<Token> tokens(Analyzer analyzer, String field, String folded) {
    List<Token> found = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, folded)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        found.add(new Token(term.toString(), position, offsets.startOffset(), offsets.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
