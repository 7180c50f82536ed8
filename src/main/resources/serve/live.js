// Reloads the page when it has changed, keeps its place, and shows what is wrong with the package.
(() => {
  "use strict";
  const own = document.currentScript;
  const page = own.dataset.page;
  const place = "dossier-place:" + location.pathname;

  const kept = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  if (kept !== null && !location.hash) {
    history.scrollRestoration = "manual";
    addEventListener("load", () => scrollTo({ top: Number(kept), behavior: "instant" }));
  }

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  // What stands in back-ticks is code.
  const sentence = (className, text) => {
    const made = element("p", className, "");
    text.split("`").forEach((part, at) => made.append(at % 2 === 0 ? part : element("code", "", part)));
    return made;
  };

  const reload = () => {
    sessionStorage.setItem(place, String(scrollY));
    location.reload();
  };

  // A page that is the same as before stays as it is, with what is selected and typed.
  const look = async () => {
    const answer = await fetch(location.href, { headers: { "If-None-Match": '"' + page + '"' } });
    if (answer.status !== 304) {
      reload();
    }
  };

  const counted = (notices, severity) => {
    const count = notices.filter((notice) => notice.severity === severity).length;
    return count === 0 ? [] : [count + " " + severity + (count === 1 ? "" : "s")];
  };

  let shown = null;
  let open = null;
  const show = (notices) => {
    const told = notices.filter((notice) => notice.severity !== "note");
    if (shown !== null) {
      open = shown.open;
      shown.remove();
      shown = null;
    }
    if (told.length === 0) {
      return;
    }
    const errors = counted(told, "error");
    shown = element("details", "dossier-notices" + (errors.length > 0 ? " dossier-errors" : ""), "");
    shown.setAttribute("aria-live", "polite");
    shown.open = errors.length > 0 ? true : open === true;
    const title = [...errors, ...counted(told, "warning")].join(", ");
    shown.append(element("summary", "", title));
    if (errors.length > 0) {
      shown.append(element("p", "dossier-old", "What you see is the last site that could be built."));
    }
    const list = element("ul", "", "");
    for (const notice of told) {
      const item = element("li", "dossier-" + notice.severity, "");
      item.append(element("code", "dossier-place", notice.place), sentence("", notice.message));
      item.append(sentence("dossier-hint", notice.hint));
      list.append(item);
    }
    shown.append(list);
    document.body.append(shown);
  };

  let known = null;
  const news = new EventSource(new URL("events", own.src));
  news.onmessage = (event) => {
    const now = JSON.parse(event.data);
    document.querySelector(".dossier-gone")?.remove();
    show(now.notices);
    if (known !== now.number) {
      known = now.number;
      look();
    }
  };
  news.onerror = () => {
    if (document.querySelector(".dossier-gone") === null) {
      document.body.append(element("p", "dossier-gone", "The preview has stopped: start dossier serve again."));
    }
  };
  addEventListener("pagehide", () => news.close());
})();
