package dev.dossier.bake;

import java.io.File;
import java.util.List;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/** Copies the files it is given, and no other: stock JBake copies whatever lies about. */
final class GivenAssets extends Asset {
  private final List<AssetFile> files;
  private final Press press;

  GivenAssets(JBakeConfiguration configuration, List<AssetFile> files, Press press) {
    super(configuration);
    this.files = List.copyOf(files);
    this.press = press;
  }

  @Override
  public void copy() {
    files.forEach(press::copy);
  }

  @Override
  public void copy(File path) {
    // Nobody may name another folder.
  }

  @Override
  public void copyAssetsFromContent(File path) {
    // What goes with the content is among the files already.
  }

  @Override
  public void copySingleFile(File asset) {
    // A bake is always a whole one.
  }

  @Override
  public boolean isAssetFile(File path) {
    return false;
  }
}
