import { newCommand } from './command.js';
import { ManofElement, define, each, fill, html, say, set } from './element.js';
import { Pending } from './pending.js';
import css from './order-style.js';

const KEY = 'order';

function moved(order, { item, place }) {
  const rest = order.filter((each) => each !== item);
  rest.splice(place - 1, 0, item);
  return rest;
}

/** A list that one person puts in order. Moves are sent one after the other, each with the version of the list that it was made in. */
class Order extends ManofElement {
  #pending = new Pending(this, 'order');
  #queue = [];
  #active = null;

  changed(name) {
    if (name !== 'list') return;
    const waiting = this.#pending.has(KEY);
    this.#pending.settle(() => this.#known().join(' '));
    if (waiting && !this.#pending.has(KEY)) {
      this.#queue.shift();
      this.#send();
    }
  }

  /** The server did not take the last move: everything here is as the server knows it. */
  refuse() {
    this.#pending.drop(KEY);
    this.#queue = [];
    this.redraw();
  }

  /** The server could not save the last move: it is sent again until it can. */
  again() {
    this.#pending.again(KEY);
  }

  /** What had to wait is saved. */
  settle() {
    this.changed('list');
    this.redraw();
  }

  #known() {
    return this.list.items.map((item) => item.id);
  }

  #shown() {
    const known = this.#known();
    if (this.#queue.length) return this.#queue.reduce(moved, known);
    const sent = this.#pending.get(KEY)?.split(' ') ?? known;
    return sent.length === known.length && sent.every((item) => known.includes(item)) ? sent : known;
  }

  #move(item, place) {
    const order = this.#shown();
    if (!this.open || place < 1 || place > order.length || order.indexOf(item) === place - 1) return;
    const last = this.#queue.length > 1 ? this.#queue.at(-1) : null;
    if (last?.item === item) last.place = place;
    else this.#queue.push({ item, place });
    this.#active = item;
    if (!this.#pending.has(KEY)) this.#send();
    this.draw();
    const node = this.rows.keyed.get(item);
    node.scrollIntoView({ block: 'nearest' });
    say(this.live, fill(this.labels.moved, this.#text(item), place, order.length));
  }

  #send() {
    while (this.#queue.length) {
      const [next] = this.#queue;
      const known = this.#known();
      const order = moved(known, next).join(' ');
      if (known.includes(next.item) && order !== known.join(' ')) {
        this.#pending.put(KEY, order, { order, ...next, seen: this.list.version, command: newCommand() });
        return;
      }
      this.#queue.shift();
    }
  }

  #text(id) {
    return this.list.items.find((item) => item.id === id)?.text ?? '';
  }

  draw() {
    if (!this.rows) this.#build();
    if (this.#queue.length && !this.#pending.has(KEY)) this.#queue = [];
    const order = this.#shown();
    set(this, { 'data-open': this.open, 'data-unsaved': this.#pending.unsaved });
    say(this.note, this.#pending.unsaved ? this.unsaved : this.labels.keys).hidden = !this.open;
    each(this.rows, order, (id) => id, (id) => this.#row(id), (row, id, at) => this.#update(row, id, at, order.length));
  }

  #build() {
    this.note = html('p', { class: 'order-note' });
    this.rows = html('ol', { class: 'order-list', role: 'list' });
    this.live = html('p', { class: 'visually-hidden', 'aria-live': 'polite' });
    this.replaceChildren(this.note, this.rows, this.live);
  }

  #row(id) {
    const tool = (label, sign, place) =>
      html('button', { type: 'button', 'data-tool': label, click: () => this.#move(id, place(this.#shown().indexOf(id) + 1)) }, html('span', { 'aria-hidden': 'true' }, sign));
    const row = html('li', {},
      html('span', { class: 'order-place' }, html('b'), html('select', { change: (event) => this.#move(id, Number(event.target.value)) })),
      html('span', { class: 'order-text', dir: 'auto' }),
      html('span', { class: 'order-steps' }, tool('up', '↑', (at) => at - 1), tool('down', '↓', (at) => at + 1)),
      html('span', { class: 'order-jumps' }, tool('top', '⤒', () => 1), tool('bottom', '⤓', () => this.list.items.length)));
    row.addEventListener('keydown', (event) => this.#key(event, id));
    row.addEventListener('focusin', () => this.#mark(id));
    row.querySelector('.order-text').addEventListener('click', () => this.#mark(id));
    return row;
  }

  #mark(id) {
    if (this.#active === id) return;
    this.#active = id;
    this.redraw();
  }

  #key(event, id) {
    const order = this.#shown();
    const at = order.indexOf(id) + 1;
    const place = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 1, End: order.length }[event.key];
    if (!event.altKey || place === undefined || !this.open) return;
    event.preventDefault();
    event.stopPropagation();
    this.#move(id, place);
  }

  #update(row, id, at, count) {
    const [place, text, steps, jumps] = row.children;
    const [number, select] = place.children;
    const words = this.#text(id);
    say(number, String(at + 1)).hidden = this.open;
    select.hidden = !this.open;
    if (select.options.length !== count) {
      select.replaceChildren(...Array.from({ length: count }, (_, index) => html('option', { value: index + 1 }, String(index + 1))));
    }
    if (select.value !== String(at + 1)) select.value = String(at + 1);
    set(select, { 'aria-label': fill(this.labels.place, words) });
    say(text, words);
    set(row, { 'data-active': this.open && this.#active === id });
    steps.hidden = !this.open;
    jumps.hidden = !this.open || this.#active !== id;
    for (const button of row.querySelectorAll('button')) {
      const { tool } = button.dataset;
      const stuck = tool === 'up' || tool === 'top' ? at === 0 : at === count - 1;
      set(button, { 'aria-label': fill(this.labels[tool], words), 'aria-disabled': stuck ? 'true' : null });
      if (tool === 'top' || tool === 'bottom') set(button, { 'data-words': fill(this.labels[tool], '').trim() });
    }
  }
}

define('manof-order', Order, { list: { version: 0, items: [] }, open: false, labels: {}, unsaved: '' }, css);
