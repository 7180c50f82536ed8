package dev.dossier.source;

/** Whatever the author likes. */
public record AnyShape() implements Shape {
  @Override
  public String called() {
    return "anything";
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    return true;
  }

  @Override
  public void describe(SchemaWriter out) {}
}
