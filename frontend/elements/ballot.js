import { newCommand } from './command.js';
import { ManofElement, define, each, fill, html, say, set } from './element.js';
import { Pending } from './pending.js';
import css from './ballot-style.js';

/** A person's own ballot: dots on options, drawn at once and settled by the server. */
class Ballot extends ManofElement {
  #pending = new Pending(this, 'vote');
  #announced = null;

  changed(name) {
    if (name === 'mine') this.#pending.settle((option) => this.mine?.[option] ?? 0);
  }

  /** The server did not count the last tap on this option: go back to what it knows, visibly. */
  refuse(option) {
    this.#pending.drop(option);
    const row = [...this.querySelectorAll('li[data-option]')].find((candidate) => candidate.dataset.option === option);
    if (row) {
      row.classList.remove('refused');
      void row.offsetWidth;
      row.classList.add('refused');
    }
    this.redraw();
  }

  /** The server could not save the last tap on this option: it is sent again until it can. */
  again(option) {
    this.#pending.again(option);
  }

  /** What had to wait is saved; a tap that changed nothing in the end is settled too. */
  settle() {
    this.changed('mine');
    this.redraw();
  }

  #dots(option) {
    return this.#pending.get(option) ?? this.mine?.[option] ?? 0;
  }

  #left() {
    const options = new Set([...Object.keys(this.mine ?? {}), ...this.#pending.keys()]);
    return this.budget - [...options].reduce((sum, option) => sum + this.#dots(option), 0);
  }

  #tap(button, option, step) {
    if (button.getAttribute('aria-disabled') === 'true') return;
    const dots = this.#dots(option) + step;
    this.#pending.put(option, dots, { option, dots, command: newCommand() });
    this.draw();
  }

  draw() {
    if (!this.list) {
      this.line = html('p', { class: 'ballot-left' }, html('span', { class: 'ballot-budget', 'aria-hidden': 'true' }), html('b'));
      this.list = html('div', { class: 'ballot-groups' });
      this.live = html('p', { class: 'visually-hidden', 'aria-live': 'polite' });
      this.replaceChildren(this.line, this.list, this.live);
    }
    const left = Math.max(0, this.#left());
    const [budget, text] = this.line.children;
    each(budget, [...Array(this.budget).keys()], (n) => n, () => html('i'), (dot, n) => set(dot, { 'data-spent': n >= left }));
    const remaining = this.#pending.unsaved ? this.labels.unsaved : this.open ? (this.labels.lefts?.[left] ?? fill(this.labels.left, left)) : this.labels.closed;
    say(text, remaining);
    this.#announce(remaining);
    set(this, { 'data-closed': !this.open, 'data-unsaved': this.#pending.unsaved });
    each(this.list, this.groups, (group) => group.id, (group) => this.#section(group), (node, group) => this.#group(node, group, left));
  }

  #section(group) {
    const title = `ballot-${newCommand()}`;
    return html('section', { 'aria-labelledby': title }, html('h2', { id: title, dir: 'auto' }), html('ul', { role: 'list' }));
  }

  #group(section, group, left) {
    const [title, list] = section.children;
    say(title, group.title).hidden = !group.title;
    each(list, group.options, (option) => option.id, (option) => this.#row(option), (row, option) => this.#update(row, option, left));
  }

  #row(option) {
    const id = `ballot-${newCommand()}`;
    const step = (by, sign) => {
      const button = html('button', { type: 'button', 'aria-describedby': id }, html('span', { 'aria-hidden': 'true' }, sign));
      set(button, { click: () => this.#tap(button, option.id, by) });
      return button;
    };
    return html('li', { 'data-option': option.id },
      html('div', { class: 'ballot-text' }, html('span', { dir: 'auto' }), html('small', { dir: 'auto' })),
      html('div', { class: 'ballot-dots' }, step(-1, '−'), html('span', { class: 'ballot-pips', role: 'img', id }), step(1, '+')));
  }

  #update(row, option, left) {
    const dots = this.#dots(option.id);
    const [[text, note], [minus, pips, plus]] = [...row.children].map((child) => [...child.children]);
    say(text, option.text);
    say(note, option.note).hidden = !option.note;
    set(row, { 'data-pending': this.#pending.has(option.id), 'data-has': dots > 0 });
    each(pips, [...Array(Math.max(this.cap, dots)).keys()], (n) => n, () => html('i'), (pip, n) => set(pip, { 'data-on': n < dots }));
    set(pips, { 'aria-label': fill(this.labels.dots, dots, this.cap) });
    set(minus, { 'aria-label': fill(this.labels.remove, option.text), 'aria-disabled': String(!this.open || dots < 1) });
    set(plus, { 'aria-label': fill(this.labels.add, option.text), 'aria-disabled': String(!this.open || left < 1 || dots >= this.cap) });
  }

  /** Quick taps are announced once, when they pause; the first drawing is not news. */
  #announce(text) {
    if (text === this.#announced) return;
    const first = this.#announced === null;
    this.#announced = text;
    clearTimeout(this.pause);
    if (!first) this.pause = setTimeout(() => say(this.live, text), 600);
  }
}

define('manof-ballot', Ballot, { groups: [], mine: {}, budget: 0, cap: 2, open: false, labels: {} }, css);
