"use strict";
const find = (id) => document.getElementById(id);
const operations = JSON.parse(find("operations").textContent);
const articles = Array.from(document.querySelectorAll("article"));
const search = find("search"), group = find("group"), operation = find("operation");
const verdicts = Array.from(document.querySelectorAll("input[name=verdict]"));
const texts = articles.map((article) => article.textContent.toLowerCase());
const reached = articles.map((article) => new Set(article.dataset.operations.split(" ").filter(Boolean).map(Number)));
for (const [at, name] of operations.entries()) operation.add(new Option(name, String(at)));
operation.disabled = operations.length === 0;

/** Shows the changes that pass every filter. */
function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = new Set(verdicts.filter((box) => box.checked).map((box) => box.value));
  let shown = 0;
  articles.forEach((article, at) => {
    const passes = wanted.has(article.dataset.verdict)
      && (group.value === "" || article.dataset.group === group.value)
      && (operation.value === "" || reached[at].has(Number(operation.value)))
      && words.every((word) => texts[at].includes(word) || Array.from(reached[at]).some((one) => operations[one].toLowerCase().includes(word)));
    article.hidden = !passes;
    if (passes) shown += 1;
  });
  find("shown").textContent = `${shown} of ${articles.length} shown`;
  find("empty").hidden = shown > 0 || articles.length === 0;
}

/** Clears all filters. */
function clear() {
  search.value = group.value = operation.value = "";
  for (const box of verdicts) box.checked = true;
  filter();
}

/** Moves the focus by so many of the changes that are shown. */
function step(by) {
  const shown = articles.filter((article) => !article.hidden);
  const now = shown.indexOf(document.activeElement.closest("article"));
  const next = now < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(now + by, 0), shown.length - 1);
  if (shown[next]) {
    shown[next].focus();
    shown[next].scrollIntoView({ block: "nearest" });
  }
}

/** Opens or closes the details of the change with the focus. */
function toggle() {
  const article = document.activeElement.closest("article");
  const details = article && article.querySelector("details");
  if (details) details.open = !details.open;
}

/** Lists all operations of a change when they are asked for. */
function listAll(details) {
  const list = details.querySelector("ul");
  if (!details.open || list.childElementCount > 0) return;
  for (const at of details.closest("article").dataset.operations.split(" ")) {
    const item = document.createElement("li"), code = document.createElement("code");
    code.textContent = operations[Number(at)];
    item.append(code);
    list.append(item);
  }
}

const keys = {
  "/": () => search.focus(),
  j: () => step(1),
  k: () => step(-1),
  o: toggle,
  x: clear,
  g: () => group.focus(),
  p: () => operation.focus(),
  "?": () => { find("help").open = !find("help").open; },
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape") {
    if (event.target === search && search.value !== "") { search.value = ""; filter(); }
    document.activeElement.blur();
    return;
  }
  if (event.target.matches("input[type=search], select")) return;
  const box = /^[1-5]$/.test(event.key) && verdicts[Number(event.key) - 1];
  if (box) { box.checked = !box.checked; filter(); return; }
  const act = Object.hasOwn(keys, event.key) && keys[event.key];
  if (act) { event.preventDefault(); act(); }
});
for (const control of [search, group, operation, ...verdicts]) control.addEventListener("input", filter);
find("clear").addEventListener("click", clear);
for (const details of document.querySelectorAll("details.all")) details.addEventListener("toggle", () => listAll(details));
find("controls").hidden = false;
filter();
