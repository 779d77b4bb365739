package org.qualedger.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CanvasTest {

  private static final Font FONT = ChartFonts.regular(8);

  @Test
  void a_text_that_fits_stays_as_it_is() {
    assertEquals("滨江花园", Canvas.fitted("滨江花园", FONT, 40));
  }

  @Test
  void a_text_that_does_not_fit_keeps_its_beginning_and_its_end() {
    String cut = Canvas.fitted("滨江花园二期高层住宅物业管理服务中心8", FONT, 60);

    assertTrue(cut.matches("滨江.*….*8"), cut);
    assertTrue(Canvas.width(cut, FONT) <= 60);
  }

  @Test
  void rare_characters_are_never_halved() {
    String cut = Canvas.fitted("𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷", FONT, 40);

    assertTrue(cut.codePoints().allMatch(c -> c == '…' || c == "𠮷".codePointAt(0)), cut);
  }

  @Test
  void lines_break_at_spaces_where_there_are_any_and_anywhere_in_chinese() {
    assertEquals(
        List.of("Door access", "control"), Canvas.lines("Door access control", FONT, 45, 3));
    assertEquals(List.of("公共区域", "保洁"), Canvas.lines("公共区域保洁", FONT, 33, 2));
  }

  @Test
  void what_has_no_line_left_is_cut() {
    List<String> lines = Canvas.lines("公共区域保洁不到位公共区域保洁不到位", FONT, 33, 2);

    assertEquals(2, lines.size());
    assertTrue(lines.getLast().contains("…"), lines.toString());
  }

  @Test
  void nothing_has_no_width() {
    assertEquals(0, Canvas.width("", FONT));
    assertEquals(List.of(""), Canvas.lines("", FONT, 10, 3));
  }
}
