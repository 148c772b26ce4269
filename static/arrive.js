// Before anything is painted: how much of the start page that stands in the document is what the
// reader will get. The rest is not shown (shell.css), and keeps its place until the program comes.
(() => {
  const page = document.documentElement;
  const english = page.lang === "en";

  /** Whether this browser keeps answers: what leads on from the start page says so then. */
  function begun() {
    try {
      return localStorage.getItem("masir-answers")?.includes("&");
    } catch {
      return false;
    }
  }

  function look() {
    const { hash, search } = location;
    const isView = hash.startsWith("#/");
    const asked = isView ? /^#\/en(\/|$)/.test(hash) : english || /[?&]lang=en(&|$)/.test(search);
    page.lang = asked ? "en" : "fa";
    page.dir = asked ? "ltr" : "rtl";
    // Rules from elsewhere have a start page of their own.
    if (asked !== english || /[?&]rules=/.test(search)) page.dataset.shell = "other";
    else if (isView && !/^#\/(en\/?)?$/.test(hash)) page.dataset.shell = begun() ? "away begun" : "away";
    else page.dataset.shell = begun() ? "begun" : "";
  }

  // A host's page has a head and a foot of its own.
  if (parent !== self) page.dataset.framed = "";
  look();
  // Once the program has taken over, the rest is up to it.
  addEventListener("hashchange", () => document.getElementById("shell") && look());
})();
