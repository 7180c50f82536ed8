package dev.dossier.bake;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;

/**
 * Renders ordinary pages and posts, each with its neighbours of the same type.
 *
 * <p>JBake's own does the same with a query and a search through its result for every document.
 */
final class DocumentsTool implements RenderingTool {
  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
    List<DocumentModel> documents = db.getUnrenderedContent();
    Map<String, DocumentModel> newer = new HashMap<>();
    for (DocumentModel document : documents) {
      DocumentModel next = newer.put(document.getType(), document);
      if (next != null) {
        document.setNextContent(asNeighbour(next));
        next.setPreviousContent(asNeighbour(document));
      }
    }
    ((StagedRenderer) renderer).renderDocuments(new ArrayList<>(documents));
    documents.forEach(db::markContentAsRendered);
    return documents.size();
  }

  private static DocumentModel asNeighbour(DocumentModel document) {
    DocumentModel neighbour = new DocumentModel();
    neighbour.setUri(document.getUri());
    neighbour.setTitle(document.getTitle());
    if (document.getNoExtensionUri() != null) {
      neighbour.setNoExtensionUri(document.getNoExtensionUri());
    }
    return neighbour;
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore db,
      File destination,
      File templates,
      CompositeConfiguration config) {
    throw new UnsupportedOperationException("JBake 2.7 does not call this");
  }
}
