/** Keeps half-typed text of every element with data-draft="key" on this device until the server calls manofDrafts.clear(key). */
const PREFIX = 'manof:draft:';
const PAUSE = 300;
const KEPT = 14 * 24 * 60 * 60 * 1000;
const waiting = new Map();

/** Private browsing and full storage may refuse; typing must not suffer from it. */
function quietly(work) {
  try {
    return work();
  } catch {
    return null;
  }
}

function write(key, text) {
  waiting.delete(key);
  quietly(() => (text ? localStorage.setItem(PREFIX + key, JSON.stringify({ text, at: Date.now() })) : localStorage.removeItem(PREFIX + key)));
}

function read(key) {
  const kept = quietly(() => JSON.parse(localStorage.getItem(PREFIX + key)));
  return kept && typeof kept.text === 'string' && Date.now() - kept.at < KEPT ? kept.text : '';
}

function flush() {
  for (const [key, { timer, text }] of [...waiting]) {
    clearTimeout(timer);
    write(key, text);
  }
}

function typed(event) {
  const field = event.target.closest?.('[data-draft]');
  if (!field?.dataset.draft) return;
  const key = field.dataset.draft;
  clearTimeout(waiting.get(key)?.timer);
  const text = event.composedPath()[0].value ?? field.value ?? '';
  waiting.set(key, { text, timer: setTimeout(() => write(key, text), PAUSE) });
}

/**
 * Gives the text back, with the events from which the server learns it. This device's copy is the newest there is: what the field holds
 * may be the server's copy of before a connection was lost. A field that is being typed in is left alone.
 */
async function restore(field) {
  const key = field.dataset.draft;
  if (!key || !read(key)) return;
  if (field.localName.includes('-')) await customElements.whenDefined(field.localName);
  await new Promise((done) => setTimeout(done));
  const text = read(key);
  if (!field.isConnected || waiting.has(key) || field.value === text || field.dataset.draft !== key || !text) return;
  field.value = text;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

function look(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  if (node.matches('[data-draft]')) restore(node);
  node.querySelectorAll('[data-draft]').forEach(restore);
}

function clear(key) {
  clearTimeout(waiting.get(key)?.timer);
  write(key, '');
}

function sweep() {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(PREFIX) && !read(name.slice(PREFIX.length))) localStorage.removeItem(name);
  }
}

if (!window.manofDrafts) {
  window.manofDrafts = { clear };
  quietly(sweep);
  document.addEventListener('input', typed, true);
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => document.hidden && flush());
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'attributes') restore(change.target);
      else change.addedNodes.forEach(look);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-draft'] });
  look(document.documentElement);
}
