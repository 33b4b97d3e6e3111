import { newCommand } from './command.js';
import { ManofElement, define, each, fill, html, say, set } from './element.js';
import { Pending } from './pending.js';
import css from './scale-style.js';

/** A person's own answers on a scale, one for each sentence: drawn at once and settled by the server. */
class Scale extends ManofElement {
  #pending = new Pending(this, 'rate');

  changed(name) {
    if (name === 'mine') this.#pending.settle((item) => this.mine?.[item] ?? 0);
  }

  /** The server did not count the last answer to this sentence: go back to what it knows. */
  refuse(item) {
    this.#pending.drop(item);
    this.redraw();
  }

  /** The server could not save the last answer to this sentence: it is sent again until it can. */
  again(item) {
    this.#pending.again(item);
  }

  /** What had to wait is saved. */
  settle() {
    this.changed('mine');
    this.redraw();
  }

  #grade(item) {
    return this.#pending.get(item) ?? this.mine?.[item] ?? 0;
  }

  #choose(item, grade) {
    this.#pending.put(item, grade, { item, grade, command: newCommand() });
    this.draw();
  }

  draw() {
    if (!this.list) {
      this.line = html('p', { class: 'scale-left', role: 'status' });
      this.list = html('ol', { class: 'scale-list', role: 'list' });
      this.replaceChildren(this.line, this.list);
    }
    const done = this.items.filter((item) => this.#grade(item.id) > 0).length;
    const state = this.open ? fill(this.labels.done, done, this.items.length) : this.labels.closed;
    say(this.line, this.#pending.unsaved ? this.labels.unsaved : state);
    set(this, { 'data-closed': !this.open, 'data-unsaved': this.#pending.unsaved });
    each(this.list, this.items, (item) => item.id, (item) => this.#row(item), (row, item) => this.#update(row, item));
  }

  #row(item) {
    const name = `scale-${newCommand()}`;
    const steps = this.steps.map((step, index) => {
      const input = html('input', { type: 'radio', name, value: index + 1, 'aria-label': step });
      input.addEventListener('change', () => this.#choose(item.id, index + 1));
      return html('label', { 'data-step': index + 1, title: step }, input, html('span', { 'aria-hidden': 'true' }, this.spelled ? step : String(index + 1)));
    });
    const clear = html('button', { type: 'button', class: 'scale-clear' });
    clear.addEventListener('click', () => {
      this.#choose(item.id, 0);
      row.querySelector('input').focus();
    });
    const row = html('li', {}, html('fieldset', {},
      html('legend', { dir: 'auto' }),
      html('div', { class: 'scale-steps', 'data-spelled': this.spelled }, ...steps),
      html('div', { class: 'scale-words', hidden: this.spelled }, html('span', {}), clear)));
    return row;
  }

  #update(row, item) {
    const grade = this.#grade(item.id);
    const [legend, steps, words] = row.firstChild.children;
    const [said, clear] = words.children;
    say(legend, item.text);
    [...steps.children].forEach((label, index) => {
      const input = label.firstChild;
      input.checked = grade === index + 1;
      input.disabled = !this.open;
      set(label, { 'data-on': grade === index + 1 });
    });
    say(said, grade ? this.steps[grade - 1] : this.labels.ends);
    say(clear, this.labels.clear);
    set(clear, { 'aria-label': fill(this.labels.clearNamed, item.text) });
    clear.hidden = !grade || !this.open;
    set(row, { 'data-has': grade > 0, 'data-pending': this.#pending.has(item.id) });
  }
}

define('manof-scale', Scale, { items: [], steps: [], spelled: false, mine: {}, open: false, labels: {} }, css);
