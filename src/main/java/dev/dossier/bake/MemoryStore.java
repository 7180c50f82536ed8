package dev.dossier.bake;

import java.io.File;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * JBake's content store, without a database.
 *
 * <p>Documents are in the order of their dates, latest first, then of their paths; those without a
 * date come last. Two files at one path are two documents: it is the press that objects. Every
 * query is answered from memory; nothing here needs OrientDB's classes.
 */
final class MemoryStore extends ContentStore {
  private static final Comparator<DocumentModel> ORDER =
      Comparator.comparing(
              DocumentModel::getDate, Comparator.nullsLast(Comparator.<Date>reverseOrder()))
          .thenComparing(DocumentModel::getUri)
          .thenComparing(DocumentModel::getFile);

  private final NavigableSet<DocumentModel> documents = new TreeSet<>(ORDER);

  MemoryStore() {
    super("memory", "dossier");
  }

  @Override
  public void startup() {
    // There is nothing to start.
  }

  @Override
  public void close() {
    // There is nothing to close.
  }

  @Override
  public void drop() {
    documents.clear();
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
    // A store lives for one bake: there is no cache.
  }

  @Override
  public void addDocument(DocumentModel document) {
    documents.add(document);
  }

  @Override
  public void deleteContent(String uri) {
    documents.removeIf(d -> uri.equals(d.getSourceuri()));
  }

  @Override
  public void deleteAllByDocType(String docType) {
    documents.removeIf(ofType(docType));
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    document.setRendered(true);
  }

  @Override
  public long getDocumentCount(String docType) {
    return documents.stream().filter(ofType(docType)).count();
  }

  @Override
  public long getPublishedCount(String docType) {
    return published().filter(ofType(docType)).count();
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    return list(documents.stream().filter(d -> uri.equals(d.getSourceuri())));
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return list(documents.stream().filter(d -> !d.getRendered()));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return getAllContent(docType, false);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return list(paged(documents.stream().filter(ofType(docType)), applyPaging));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return list(published().filter(ofType(docType)));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getPublishedPosts(false);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return list(paged(published().filter(ofType("post")), applyPaging));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getPublishedContent("page");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return list(published().filter(ofType("post")).filter(tagged(tag)));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return list(published().filter(tagged(tag)));
  }

  @Override
  public Set<String> getTags() {
    return tagsOf(published().filter(ofType("post")));
  }

  @Override
  public Set<String> getAllTags() {
    return tagsOf(published());
  }

  private Stream<DocumentModel> published() {
    return documents.stream().filter(d -> d.getStatus().equals(ModelAttributes.Status.PUBLISHED));
  }

  private Stream<DocumentModel> paged(Stream<DocumentModel> all, boolean applyPaging) {
    return applyPaging && getStart() >= 0 && getLimit() > -1
        ? all.skip(getStart()).limit(getLimit())
        : all;
  }

  private static Predicate<DocumentModel> ofType(String docType) {
    return d -> d.getType().equals(docType);
  }

  private static Predicate<DocumentModel> tagged(String tag) {
    return d -> Stream.of(d.getTags()).anyMatch(tag::equals);
  }

  private static Set<String> tagsOf(Stream<DocumentModel> documents) {
    return documents
        .flatMap(d -> Stream.of(d.getTags()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static DocumentList<DocumentModel> list(Stream<DocumentModel> documents) {
    Collection<DocumentModel> found = documents.toList();
    DocumentList<DocumentModel> list = new DocumentList<>();
    list.addAll(found);
    return list;
  }
}
