import { newCommand } from './command.js';
import { ManofElement, define, each, fill, html, say, set } from './element.js';
import { INNER } from './rings-layout.js';
import { Pending } from './pending.js';
import { Picture } from './rings-picture.js';
import { sectorMark } from './sectors.js';
import css from './rings-style.js';

/** Circles of partnership: a picture of three rings with a tray outside, and a list that says the same. */
class Rings extends ManofElement {
  #pending = new Pending(this, 'place');
  #chosen = null;

  connectedCallback() {
    super.connectedCallback();
    this.sized ??= new ResizeObserver(() => {
      if (this.drawnWidth !== this.stage?.clientWidth) requestAnimationFrame(() => this.redraw());
    });
    this.sized.observe(this);
  }

  disconnectedCallback() {
    this.sized.disconnect();
  }

  changed(name) {
    const source = this.mode === 'place' ? 'mine' : 'people';
    if (name === source) this.#pending.settle((id) => this.#settled(id));
  }

  /** The server did not take the last placing of this stakeholder: go back to what it knows, visibly. */
  refuse(id) {
    this.#pending.drop(id);
    const row = this.list?.keyed?.get(id);
    if (row) {
      row.classList.remove('refused');
      void row.offsetWidth;
      row.classList.add('refused');
    }
    this.redraw();
  }

  /** The server could not save the last placing of this stakeholder: it is sent again until it can. */
  again(id) {
    this.#pending.again(id);
  }

  get acting() {
    return this.open && (this.mode === 'place' || this.mode === 'fix');
  }

  #settled(id) {
    if (this.mode === 'place') return this.mine?.[id] ?? null;
    return this.people.find((person) => person.id === id)?.final ?? null;
  }

  #own(id) {
    return this.#pending.has(id) ? this.#pending.get(id) : this.#settled(id);
  }

  #choose(id) {
    if (!this.acting) return;
    this.#chosen = this.#chosen === id ? null : id;
    this.draw();
    if (this.#chosen) this.list.keyed.get(id)?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the chosen one into a ring; the ring that it is in already takes it out again. */
  #put(wanted) {
    const id = this.#chosen;
    if (!id || !this.acting) return;
    const ring = this.#own(id) === wanted ? null : wanted;
    this.#pending.put(id, ring, { stakeholder: id, ring, command: newCommand() });
    this.#chosen = null;
    this.draw();
    this.list.keyed.get(id)?.querySelector('button')?.focus({ preventScroll: true });
  }

  draw() {
    if (!this.list) this.#build();
    set(this, { 'data-mode': this.mode });
    if (!this.acting) this.#chosen = null;
    const titles = Object.fromEntries(this.rings.map((ring) => [ring.key, ring.title]));
    const items = (this.people ?? []).map((person, order) => this.#item(person, order));
    this.#draw(items.filter((item) => INNER.includes(item.ring)), titles);
    this.#tray(this.out, titles.OUT, items.filter((item) => item.ring === 'OUT'));
    this.#tray(this.rest, this.labels.unplaced, this.mode === 'place' ? [] : items.filter((item) => !item.ring));
    this.#keys(items);
    const chosen = this.people.find((person) => person.id === this.#chosen);
    const hint = this.#pending.unsaved ? this.labels.unsaved : chosen ? fill(this.labels.choose, chosen.name) : this.acting ? this.labels.hint : '';
    set(say(this.hint, hint), { 'data-active': Boolean(chosen), 'data-unsaved': this.#pending.unsaved }).hidden = !hint;
    set(this.list, { class: this.mode === 'board' ? 'visually-hidden' : 'rings-list', 'aria-label': this.labels.list });
    each(this.list, this.people, (person) => person.id, (person) => this.#row(person), (node, person) => this.#update(node, person, titles));
  }

  #build() {
    const tray = (ring) => html('div', { class: 'rings-tray', 'data-ring': ring, 'aria-hidden': 'true' }, html('b', { dir: 'auto' }), html('div'));
    this.picture = new Picture((ring) => this.#put(ring), (id) => this.#choose(id));
    this.out = set(tray('OUT'), { click: () => this.#put('OUT') });
    this.rest = tray('');
    this.key = html('ul', { class: 'rings-key', 'aria-hidden': 'true' });
    this.hint = html('p', { class: 'rings-hint', role: 'status', dir: 'auto' });
    this.stage = html('div', { class: 'rings-stage' }, this.picture.root, html('div', { class: 'rings-trays' }, this.out, this.rest, this.key));
    this.list = html('dl');
    this.replaceChildren(this.hint, this.stage, this.list);
  }

  /** What the picture shows of one stakeholder: my own placing, or the room's, or what was fixed. */
  #item(person, order) {
    const own = this.mode === 'place' || this.mode === 'fix' ? this.#own(person.id) : person.final;
    const split = this.mode !== 'place' && !own && person.split && INNER.some((ring) => person.counts?.[ring]);
    const ring = own ?? (this.mode === 'place' ? null : person.place);
    return { ...person, order, split, ring: split && !INNER.includes(ring) ? 'WIDE' : ring, pinned: this.mode !== 'place' && Boolean(own),
      from: INNER.includes(ring) && person.from !== ring ? person.from : null,
      pending: this.#pending.has(person.id), chosen: this.#chosen === person.id, note: this.labels.split };
  }

  #draw(items, titles) {
    const shared = { titles, rtl: this.rtl, active: Boolean(this.#chosen) };
    if (this.mode === 'board') {
      this.picture.draw(items, { ...this.#room(), font: 28, limit: 13, ...shared });
      return;
    }
    this.drawnWidth = this.stage.clientWidth;
    const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    const width = Math.max(280, Math.min(900, this.stage.clientWidth || 360));
    this.picture.draw(items, { width, height: Math.round(Math.min(width * 0.86, 560)), font: 13 * scale, limit: 11, quiet: true, ...shared });
  }

  /** What is left for the picture, in pixels of a 1920 by 1080 board: so its letters have the size they say. */
  #room() {
    const board = this.closest('.board');
    const unit = board && Math.min(board.clientWidth / 1920, board.clientHeight / 1080);
    const { width, height } = this.picture.root.getBoundingClientRect();
    return unit && width && height ? { width: Math.round(width / unit), height: Math.round(height / unit) } : { width: 1360, height: 840 };
  }

  #keys(items) {
    const signs = [['pin', this.labels.final, items.some((item) => item.pinned)], ['split', this.labels.split, items.some((item) => item.split)],
      ['trace', this.labels.trace, items.some((item) => item.from)]];
    each(this.key, signs.filter(([, text, shown]) => text && shown), ([sign]) => sign,
      ([sign]) => html('li', {}, html('i', { 'data-sign': sign }), html('span', { dir: 'auto' })), (node, [, text]) => say(node.lastChild, text));
  }

  #tray(node, title, items) {
    const [name, box] = node.children;
    node.hidden = !title || (!items.length && node === this.rest);
    set(node, { 'data-active': Boolean(this.#chosen) && node === this.out });
    say(name, title);
    each(box, items, (item) => item.id, (item) => {
      const chip = html('span', {}, sectorMark(item.sector), html('span', { dir: 'auto' }));
      return set(chip, { click: (event) => { if (!this.#chosen) { event.stopPropagation(); this.#choose(item.id); } } });
    }, (chip, item) => {
      say(chip.lastChild, item.name);
      set(chip, { 'data-pinned': item.pinned, 'data-pending': item.pending });
    });
  }

  #row(person) {
    const panel = html('div', { class: 'rings-panel', id: `rings-${newCommand()}`, role: 'group' });
    const name = html('span', { class: 'rings-name' }, sectorMark(person.sector), html('span', { dir: 'auto' }), html('small', { dir: 'auto' }));
    const button = set(html('button', { type: 'button', 'aria-controls': panel.id }), { click: () => this.#choose(person.id) });
    return html('div', {}, html('dt', {}, name, button), html('dd', {}, html('span', { class: 'rings-state', dir: 'auto' }), html('span', { class: 'rings-counts' }), panel));
  }

  #update(node, person, titles) {
    const [term, detail] = node.children;
    const [state, counts, panel] = detail.children;
    const name = node.querySelector('.rings-name');
    const button = node.querySelector('button');
    // Where it can be placed the name is inside the button, otherwise it is plain text.
    button.hidden = !this.acting;
    const home = this.acting ? button : term;
    if (name.parentNode !== home) home.prepend(name);
    say(name.children[1], person.name);
    say(name.children[2], [person.sectorLabel, person.level, person.fromText].filter(Boolean).join(' · '));
    set(button, { 'aria-expanded': String(this.#chosen === person.id) });
    set(node, { 'data-chosen': this.#chosen === person.id, 'data-pending': this.#pending.has(person.id) });
    const own = this.mode === 'place' || this.mode === 'fix' ? this.#own(person.id) : person.final;
    say(state, own ? titles[own] : this.mode === 'place' ? (this.labels.unplaced ?? '') : (person.text ?? ''));
    set(state, { 'data-set': Boolean(own), 'data-final': Boolean(own) && this.mode !== 'place' });
    const shown = this.mode === 'place' ? [] : this.rings.filter((ring) => person.counts?.[ring.key]);
    each(counts, shown, (ring) => ring.key, () => html('span'), (count, ring) => say(count, fill(this.labels.count ?? '{0}: {1}', ring.title, person.counts[ring.key])));
    panel.hidden = this.#chosen !== person.id;
    set(panel, { 'aria-label': fill(this.labels.choose, person.name) });
    each(panel, panel.hidden ? [] : this.rings, (ring) => ring.key, (ring) => this.#ring(ring), (choice, ring) => {
      const n = person.counts?.[ring.key];
      say(choice.children[0], ring.title);
      say(choice.children[1], ring.definition);
      say(choice.children[2], this.mode === 'fix' ? String(n ?? 0) : '').hidden = this.mode !== 'fix';
      set(choice, { 'aria-pressed': String(own === ring.key) });
    });
  }

  #ring(ring) {
    const choice = html('button', { type: 'button', 'data-ring': ring.key }, html('b', { dir: 'auto' }), html('span', { dir: 'auto' }), html('bdi'));
    return set(choice, { click: () => this.#put(ring.key) });
  }
}

define('manof-rings', Rings, { rings: [], people: [], mine: {}, mode: 'view', open: false, labels: {} }, css);
