package org.qualedger.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qualedger.organization.Unit;

/** Lays out the units of an estate and moves invented customers in. */
final class EstateLayout {
  private static final int SHOPS = 60;

  private final Map<String, List<String>> names = ResourceText.sections("names.txt");
  private final long seed;

  EstateLayout(long seed) {
    this.seed = seed;
  }

  /**
   * @param layout homes, homesAndShops or towers
   */
  List<Household> units(String centre, String layout, int count) {
    Chance chance = Chance.of(seed, "estate/" + centre);
    List<Household> units = new ArrayList<>();
    int shops = layout.equals("homesAndShops") ? SHOPS : 0;
    for (int i = 0; i < count; i++) {
      if (layout.equals("towers")) {
        units.add(office(chance, i));
      } else if (i < count - shops) {
        units.add(home(chance, i));
      } else {
        units.add(shop(chance, i - (count - shops) + 1));
      }
    }
    return units;
  }

  private Household home(Chance chance, int index) {
    int perFloor = 4;
    int perEntrance = 25 * perFloor;
    int perBuilding = 2 * perEntrance;
    int building = index / perBuilding + 1;
    int entrance = index % perBuilding / perEntrance + 1;
    int floor = index % perEntrance / perFloor + 1;
    String door = String.format(Locale.ROOT, "%d%02d", floor, index % perFloor + 1);
    boolean owner = chance.yes(.78);
    return new Household(
        building + "-" + entrance + "-" + door,
        List.of(building + "", entrance + "", door),
        building + "",
        false,
        person(chance),
        phone(chance),
        owner ? Unit.Capacity.OWNER : Unit.Capacity.USER,
        chance.yes(.6));
  }

  private Household shop(Chance chance, int number) {
    String door = String.format(Locale.ROOT, "S%02d", number);
    return new Household(
        door,
        List.of("S", "", door),
        "S",
        true,
        firm(chance),
        phone(chance),
        Unit.Capacity.USER,
        chance.yes(.8));
  }

  private Household office(Chance chance, int index) {
    int perFloor = 16;
    int perTower = 25 * perFloor;
    String tower = String.valueOf((char) ('A' + index / perTower));
    int floor = index % perTower / perFloor + 3;
    String door = String.format(Locale.ROOT, "%d%02d", floor, index % perFloor + 1);
    return new Household(
        tower + "-" + door,
        List.of(tower, "", door),
        tower,
        true,
        firm(chance),
        phone(chance),
        Unit.Capacity.USER,
        chance.yes(.9));
  }

  /** An invented name. */
  String person(Chance chance) {
    return part(chance, "surname") + part(chance, "given");
  }

  private String firm(Chance chance) {
    return part(chance, "firm") + part(chance, "trade");
  }

  /** A number that no network gives out: it begins with 100. */
  private static String phone(Chance chance) {
    return String.format(Locale.ROOT, "100%08d", chance.below(100_000_000));
  }

  private String part(Chance chance, String section) {
    return chance.oneOf(names.getOrDefault(section, List.of("")));
  }
}
