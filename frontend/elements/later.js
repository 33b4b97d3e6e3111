/**
 * Stands in for Vaadin's components on a phone's first page, by the page's import map. They come when the server asks for them, or
 * while a person fills in what the first page asks, whichever is first.
 */
const file = document.querySelector('link[rel="later"]').href;
const flow = ((window.Vaadin ??= {}).Flow ??= {});
const asked = [];
let coming = null;

// The query makes it another address than the one that the import map knows.
function components() {
  coming ??= import(`${file}?all`).then(() => Promise.all(asked.map((key) => flow.loadOnDemand(key))));
  return coming;
}

/** Until they are here, what the server would have of them is only noted. */
flow.loadOnDemand = (key) => {
  asked.push(key);
  return coming ?? Promise.resolve();
};
window.manofComponents = components;
document.addEventListener('input', components, { once: true });
