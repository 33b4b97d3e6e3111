import { newCommand } from './command.js';
import { ManofElement, define, each, fill, html, say, set } from './element.js';
import { Pending } from './pending.js';
import css from './rating-style.js';

const SCORES = [1, 2, 3, 4, 5, 0];
const FORWARD = 1;

/** A person's own ratings of a shortlist: for each option and question one of five steps, or "cannot judge". */
class Rating extends ManofElement {
  #pending = new Pending(this, 'rate');
  #announced = null;

  changed(name) {
    if (name === 'mine') this.#pending.settle((key) => this.mine?.[key]);
  }

  /** The server did not count the last tap here: go back to what it knows, visibly. */
  refuse(option, question) {
    this.#pending.drop(`${option}/${question}`);
    const row = [...this.querySelectorAll('li[data-option]')].find((candidate) => candidate.dataset.option === option);
    if (row) {
      row.classList.remove('refused');
      void row.offsetWidth;
      row.classList.add('refused');
    }
    this.redraw();
  }

  /** The server could not save the last tap here: it is sent again until it can. */
  again(option, question) {
    this.#pending.again(`${option}/${question}`);
  }

  /** What had to wait is saved. */
  settle() {
    this.changed('mine');
    this.redraw();
  }

  #score(key) {
    return this.#pending.get(key) ?? this.mine?.[key];
  }

  #choose(option, question, score) {
    const key = `${option}/${question}`;
    if (!this.open || this.#score(key) === score) return;
    this.#pending.put(key, score, { option, question, score, command: newCommand() });
    this.draw();
  }

  draw() {
    if (!this.list) {
      this.line = html('p', { class: 'rating-left' }, html('b'), html('span'));
      this.list = html('ul', { class: 'rating-list', role: 'list' });
      this.live = html('p', { class: 'visually-hidden', 'aria-live': 'polite' });
      this.replaceChildren(this.line, this.list, this.live);
    }
    const all = this.options.length * this.questions.length;
    const done = this.options.flatMap((option) => this.questions.filter((question) => this.#score(`${option.id}/${question.key}`) !== undefined)).length;
    const text = this.#pending.unsaved ? this.labels.unsaved : this.open ? fill(this.labels.done, done, all) : this.labels.closed;
    say(this.line.firstChild, text);
    say(this.line.lastChild, this.labels.scale);
    this.#announce(text);
    set(this, { 'data-unsaved': this.#pending.unsaved });
    each(this.list, this.options, (option) => option.id, (option) => this.#row(option), (row, option) => this.#update(row, option));
  }

  #row(option) {
    const title = `rating-${newCommand()}`;
    return html('li', { 'data-option': option.id, 'aria-labelledby': title },
      html('h2', { id: title, dir: 'auto' }), html('small', { dir: 'auto' }),
      ...this.questions.map((question) => this.#question(option.id, question.key, title)));
  }

  #question(option, question, title) {
    const asked = `rating-${newCommand()}`;
    const steps = html('div', { class: 'rating-steps', role: 'radiogroup', 'aria-labelledby': `${title} ${asked}` },
      ...SCORES.map((score) => html('button', { type: 'button', role: 'radio', click: () => this.#choose(option, question, score) })));
    set(steps, { keydown: (event) => this.#arrow(event, steps) });
    return html('div', {}, html('p', { class: 'rating-question', id: asked }), steps);
  }

  #update(row, option) {
    const [title, group, ...questions] = row.children;
    say(title, option.text);
    say(group, option.group).hidden = !option.group;
    const scores = this.questions.map((question) => this.#score(`${option.id}/${question.key}`));
    set(row, { 'data-whole': scores.every((score) => score !== undefined) });
    this.questions.forEach((question, index) => {
      const [asked, steps] = questions[index].children;
      say(asked, question.text);
      set(steps, { 'aria-disabled': String(!this.open), 'data-pending': this.#pending.has(`${option.id}/${question.key}`) });
      [...steps.children].forEach((button, at) => {
        const chosen = scores[index] === SCORES[at];
        say(button, SCORES[at] === 0 ? this.labels.cannot : String(SCORES[at]));
        const end = SCORES[at] === 1 ? question.low : SCORES[at] === 5 ? question.high : null;
        set(button, {
          'aria-checked': String(chosen),
          'aria-label': end ? `${SCORES[at]}, ${end}` : null,
          tabindex: chosen || (scores[index] === undefined && at === 0) ? 0 : -1,
        });
      });
    });
  }

  /** As in any group of radio buttons the arrows go round, and here they choose nothing until space or enter. */
  #arrow(event, steps) {
    const side = this.rtl ? -FORWARD : FORWARD;
    const by = { ArrowRight: side, ArrowLeft: -side, ArrowDown: FORWARD, ArrowUp: -FORWARD }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...steps.children];
    const at = buttons.indexOf(document.activeElement);
    buttons[(at + by + buttons.length) % buttons.length].focus();
  }

  #announce(text) {
    if (text === this.#announced) return;
    const first = this.#announced === null;
    this.#announced = text;
    clearTimeout(this.pause);
    if (!first) this.pause = setTimeout(() => say(this.live, text), 600);
  }
}

define('manof-rating', Rating, { options: [], questions: [], mine: {}, open: false, labels: {} }, css);
