/** What all our elements share: properties that redraw once per turn, and drawing that keeps nodes (so focus and scroll stay). */
export class ManofElement extends HTMLElement {
  #queued = false;

  connectedCallback() {
    this.redraw();
  }

  /** Redraws once at the end of this turn, however many properties the server sets. */
  redraw() {
    if (this.#queued || !this.isConnected) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.isConnected) this.draw();
    });
  }

  /** Sends an event that bubbles through every root. */
  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  get rtl() {
    return getComputedStyle(this).direction === 'rtl';
  }
}

/** Registers the element with its properties (name to first value) and adopts its style sheet into the document once. */
export function define(tag, type, properties, css) {
  if (customElements.get(tag)) return;
  const values = Symbol('values');
  for (const [name, first] of Object.entries(properties)) {
    Object.defineProperty(type.prototype, name, {
      get() {
        return this[values]?.[name] ?? first;
      },
      set(value) {
        (this[values] ??= {})[name] = value;
        this.changed?.(name);
        this.redraw();
      },
    });
  }
  const Upgrading = class extends type {
    constructor() {
      super();
      // The server may have set a property before this module arrived: then it hides our accessor.
      for (const name of Object.keys(properties)) {
        if (!Object.hasOwn(this, name)) continue;
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  customElements.define(tag, Upgrading);
}

const SVG = 'http://www.w3.org/2000/svg';

function fillIn(node, attributes, children) {
  set(node, attributes);
  node.append(...children);
  return node;
}

/** Makes an HTML element; text goes in as text nodes only. */
export function html(tag, attributes = {}, ...children) {
  return fillIn(document.createElement(tag), attributes, children);
}

/** Makes an SVG element. */
export function svg(tag, attributes = {}, ...children) {
  return fillIn(document.createElementNS(SVG, tag), attributes, children);
}

/** Sets attributes that differ; null and false remove, true is empty, functions become listeners. */
export function set(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (value === null || value === undefined || value === false) node.removeAttribute(name);
    else {
      const text = value === true ? '' : String(value);
      if (node.getAttribute(name) !== text) node.setAttribute(name, text);
    }
  }
  return node;
}

/** Replaces the text only when it differs, so that live regions and selections are left in peace. */
export function say(node, text) {
  const wanted = text ?? '';
  if (node.textContent !== wanted) node.textContent = wanted;
  return node;
}

/** Fills {0}, {1} … of an already translated template. */
export function fill(template, ...values) {
  return (template ?? '').replace(/\{(\d)\}/g, (_, index) => String(values[index] ?? ''));
}

/** Makes `parent` hold one node per item, in order, keeping nodes of known keys; a focused node keeps its focus. */
export function each(parent, items, keyOf, make, update) {
  const known = (parent.keyed ??= new Map());
  const focused = parent.contains(document.activeElement) ? document.activeElement : null;
  const wanted = new Set();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    wanted.add(key);
    let node = known.get(key);
    if (!node) known.set(key, (node = make(item, index)));
    update(node, item, index);
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
  });
  for (const [key, node] of known) {
    if (wanted.has(key)) continue;
    node.remove();
    known.delete(key);
  }
  if (focused?.isConnected && document.activeElement !== focused) focused.focus({ preventScroll: true });
}
