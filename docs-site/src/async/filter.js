// Shows the parts of the page that match what is typed: by their names, or by all their text where nothing is named so.
// Plain and small: it is part of every page of messages and of a component.
(() => {
  const input = document.getElementById("filter");
  const everywhere = document.getElementById("everywhere");
  const found = document.getElementById("found");
  const entries = [...document.querySelectorAll(".entry")];
  const pointers = [...document.querySelectorAll("[data-entry]")];
  const texts = new Map();

  const textOf = (entry) => {
    if (!texts.has(entry)) texts.set(entry, entry.textContent.toLowerCase());
    return texts.get(entry);
  };

  const matching = (words, textIn) => entries.filter((entry) => words.every((word) => textIn(entry).includes(word)));

  function filter() {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const named = matching(words, (entry) => entry.dataset.names);
    const mentioned = words.length > 0 && (everywhere.checked || named.length === 0) ? matching(words, textOf) : named;
    const shown = new Set([...named, ...mentioned]);
    for (const entry of entries) entry.hidden = !shown.has(entry);
    const anchors = new Set([...shown].map((entry) => entry.id));
    for (const pointer of pointers) pointer.hidden = !anchors.has(pointer.dataset.entry);
    for (const list of document.querySelectorAll("nav ul"))
      list.previousElementSibling.hidden = !list.querySelector("li:not([hidden])");
    for (const part of document.querySelectorAll(".group, #overview"))
      part.hidden = !part.querySelector(":is(.entry, [data-entry]):not([hidden])");
    document.body.classList.toggle("filtering", words.length > 0);
    found.textContent = words.length > 0 ? told(named.length, shown.size) : "";
  }

  const told = (named, all) => {
    if (all === 0) return "Nothing found.";
    return named === 0
      ? `None is named so; ${all} mention it.`
      : `${named} named so${all > named ? `, ${all - named} more mention it` : ""}.`;
  };

  function clear() {
    input.value = "";
    filter();
  }

  /** A link leads to its place, also where the filter has hidden it. */
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) return;
    const hidden =
      target.closest("[hidden]") !== null ||
      getComputedStyle(target).display === "none" ||
      target.offsetParent === null;
    if (!hidden) return;
    clear();
    target.scrollIntoView();
  }

  document.querySelector(".filter").hidden = false;
  input.addEventListener("input", filter);
  everywhere.addEventListener("change", filter);
  addEventListener("hashchange", reveal);
  addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
    } else if (event.key === "Escape" && document.activeElement === input) clear();
  });

  input.value = new URLSearchParams(location.search).get("q") ?? input.value;
  filter();
})();
