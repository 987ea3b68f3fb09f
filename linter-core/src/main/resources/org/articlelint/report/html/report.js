// Filters, folds and turns the light on and off. All there is to read is there without this script.
(function () {
  "use strict";
  var root = document.documentElement;
  var form = document.getElementById("filters");
  var found = document.getElementById("found");
  var pages = Array.prototype.map.call(document.querySelectorAll(".page"), function (section) {
    var fold = section.querySelector(".problems");
    var items = Array.prototype.map.call(section.querySelectorAll(".problems > ol > li"), function (item) {
      return { node: item, rule: item.getAttribute("data-r"), severity: item.className };
    });
    return { node: section, path: section.getAttribute("data-path").toLowerCase(), fold: fold,
      label: fold && fold.querySelector("summary"), items: items };
  });
  var all = pages.reduce(function (sum, page) { return sum + page.items.length; }, 0);
  var FEW = 60;

  function count(number, what) {
    return number.toLocaleString("en") + " " + what + (number === 1 ? "" : "s");
  }

  function choice() {
    var severities = Array.prototype.filter.call(form.elements.severity, function (box) { return box.checked; })
      .map(function (box) { return box.value; });
    return { severities: severities, rule: form.elements.rule.value, path: form.elements.path.value.trim() };
  }

  function isEverything(chosen) {
    return chosen.severities.length === form.elements.severity.length && !chosen.rule && !chosen.path;
  }

  function show(node, isShown) {
    if (node.hidden === isShown) {
      node.hidden = !isShown;
    }
  }

  /** Shows what is chosen and says how much that is. */
  function filter() {
    var chosen = choice();
    var everything = isEverything(chosen);
    var path = chosen.path.toLowerCase();
    var problems = 0;
    var shown = [];
    pages.forEach(function (page) {
      var here = 0;
      if (page.path.indexOf(path) >= 0) {
        page.items.forEach(function (item) {
          var fits = (!chosen.rule || item.rule === chosen.rule) && chosen.severities.indexOf(item.severity) >= 0;
          show(item.node, fits);
          here += fits ? 1 : 0;
        });
      }
      if (page.label) {
        page.label.textContent = here === page.items.length ? count(here, "problem") : here + " of " + count(page.items.length, "problem");
      }
      show(page.node, everything || here > 0);
      problems += here;
      if (here > 0) {
        shown.push(page);
      }
    });
    if (!everything && problems <= FEW) {
      shown.forEach(function (page) { page.fold.open = true; });
    }
    found.textContent = everything ? "All " + count(all, "problem") + " on " + count(shown.length, "page") + "."
      : problems === 0 ? "No problem fits this choice. “Show all” brings them back."
      : count(problems, "problem") + " of " + all.toLocaleString("en") + " on " + count(shown.length, "page") + ".";
  }

  /** The choice as the address has it: #severity=error,info&rule=image-alt&path=sport */
  function remember() {
    var chosen = choice();
    var parts = [];
    if (chosen.severities.length < form.elements.severity.length) {
      parts.push("severity=" + chosen.severities.join(","));
    }
    if (chosen.rule) {
      parts.push("rule=" + encodeURIComponent(chosen.rule));
    }
    if (chosen.path) {
      parts.push("path=" + encodeURIComponent(chosen.path));
    }
    history.replaceState(null, "", "#" + (parts.join("&") || "pages"));
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch (malformed) {
      return text;
    }
  }

  /** Takes the choice from the address, or makes sure that what it names can be seen. */
  function recall() {
    var hash = location.hash.slice(1);
    if (hash.indexOf("=") < 0) {
      var target = hash && document.getElementById(hash);
      if (target && target.closest("[hidden]")) {
        form.reset();
        filter();
        target.scrollIntoView();
      }
      return;
    }
    form.reset();
    hash.split("&").forEach(function (part) {
      var at = part.indexOf("=");
      var value = decoded(part.slice(at + 1));
      if (part.slice(0, at) === "severity") {
        Array.prototype.forEach.call(form.elements.severity, function (box) { box.checked = value.split(",").indexOf(box.value) >= 0; });
      } else if (part.slice(0, at) === "rule") {
        form.elements.rule.value = value;
        form.elements.rule.selectedIndex = Math.max(0, form.elements.rule.selectedIndex);
      } else if (part.slice(0, at) === "path") {
        form.elements.path.value = value;
      }
    });
    filter();
    document.getElementById("pages").scrollIntoView(); // not the form: it sticks, and so is always in view
  }

  function foldAll(isOpen) {
    pages.forEach(function (page) {
      if (page.fold && !page.node.hidden) {
        page.fold.open = isOpen;
      }
    });
  }

  function changed() {
    filter();
    remember();
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", changed);
  form.addEventListener("reset", function () { setTimeout(changed); });
  document.getElementById("unfold").addEventListener("click", function () { foldAll(true); });
  document.getElementById("fold").addEventListener("click", function () { foldAll(false); });
  window.addEventListener("hashchange", recall);

  Array.prototype.forEach.call(document.querySelectorAll("td[data-only]"), function (cell) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = cell.textContent;
    button.setAttribute("aria-label", cell.textContent + ": show the problems of " + cell.getAttribute("data-only"));
    button.addEventListener("click", function () { location.hash = "rule=" + cell.getAttribute("data-only"); });
    cell.replaceChildren(button);
  });

  var theme = document.getElementById("theme");
  var isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  function light() {
    theme.setAttribute("aria-pressed", String(isDark));
  }
  theme.addEventListener("click", function () {
    isDark = !isDark;
    root.setAttribute("data-theme", isDark ? "dark" : "light");
    light();
  });
  light();

  var folded = [];
  window.addEventListener("beforeprint", function () {
    folded = Array.prototype.filter.call(document.querySelectorAll("details:not([open])"), function (fold) { return !fold.closest("[hidden]"); });
    folded.forEach(function (fold) { fold.open = true; });
  });
  window.addEventListener("afterprint", function () { folded.forEach(function (fold) { fold.open = false; }); });

  Array.prototype.forEach.call(document.querySelectorAll(".controls"), function (control) { control.hidden = false; });
  filter();
  recall();
}());
