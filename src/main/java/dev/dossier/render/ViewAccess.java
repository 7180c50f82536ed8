package dev.dossier.render;

import freemarker.ext.beans.MemberSelectorListMemberAccessPolicy.MemberSelector;
import freemarker.ext.beans.WhitelistMemberAccessPolicy;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What templates may read of Java objects: what view records tell of themselves, nothing else. */
final class ViewAccess {
  private ViewAccess() {}

  /** A policy that opens the records among {@code roots}, nested in them, or variants of them. */
  static WhitelistMemberAccessPolicy to(Class<?>... roots) {
    List<MemberSelector> open = new ArrayList<>();
    for (Class<?> root : roots) {
      collect(root, open);
    }
    return new WhitelistMemberAccessPolicy(open);
  }

  private static void collect(Class<?> type, List<MemberSelector> open) {
    if (type.isRecord() || type.isSealed()) {
      Arrays.stream(type.getDeclaredMethods())
          .filter(method -> method.getParameterCount() == 0)
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .filter(method -> !Modifier.isStatic(method.getModifiers()))
          .filter(method -> !List.of("hashCode", "toString").contains(method.getName()))
          .map(method -> new MemberSelector(type, method))
          .forEach(open::add);
    }
    for (Class<?> nested : type.getDeclaredClasses()) {
      collect(nested, open);
    }
    if (type.isSealed()) {
      for (Class<?> variant : type.getPermittedSubclasses()) {
        collect(variant, open);
      }
    }
  }
}
