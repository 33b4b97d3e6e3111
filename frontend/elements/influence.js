import { newCommand } from './command.js';
import { ManofElement, define, each, fill, html, say, set } from './element.js';
import { Pending } from './pending.js';
import css from './influence-style.js';

const STRENGTHS = [0, 1, 2, 3, -1];
/** A second tap so soon after the first was meant for the question before. */
const BOUNCE = 350;

/** The questions that were dealt to a person, one after the other: how strongly does this drive that? */
class Influence extends ManofElement {
  #pending = new Pending(this, 'judge');
  #at = null;
  #turned = 0;

  changed(name) {
    if (name === 'mine') this.#pending.settle((key) => this.mine?.[key]);
    if (name === 'questions') this.#at = null;
  }

  /** The server did not count the last tap here: back to the question, with what it knows. */
  refuse(key) {
    this.#pending.drop(key);
    this.#at = Math.max(0, this.questions.findIndex((question) => question.key === key));
    this.redraw();
  }

  /** The server could not save the last tap here: it is sent again until it can. */
  again(key) {
    this.#pending.again(key);
  }

  /** What had to wait is saved. */
  settle() {
    this.changed('mine');
    this.redraw();
  }

  #strength(key) {
    return this.#pending.get(key) ?? this.mine?.[key];
  }

  /** The next question without an answer after `from`, else any, else the end. */
  #next(from) {
    const open = (question) => this.#strength(question.key) === undefined;
    const later = this.questions.findIndex((question, at) => at >= from && open(question));
    if (later >= 0) return later;
    const any = this.questions.findIndex(open);
    return any >= 0 ? any : this.questions.length;
  }

  #choose(strength) {
    const question = this.questions[this.#at];
    if (!this.open || !question || performance.now() - this.#turned < BOUNCE) return;
    const judge = { driver: question.driver.id, driven: question.driven.id, strength, command: newCommand() };
    if (this.#strength(question.key) !== strength) this.#pending.put(question.key, strength, judge);
    this.#go(this.#next(this.#at + 1));
  }

  #go(at) {
    this.#at = at;
    this.#turned = performance.now();
    this.draw();
    say(this.live, this.ask.hidden ? this.end.textContent : this.ask.textContent);
  }

  draw() {
    if (!this.line) this.#build();
    const all = this.questions.length;
    if (this.#at === null) this.#at = this.#next(0);
    const question = this.open ? this.questions[this.#at] : undefined;
    const done = this.questions.filter((each) => this.#strength(each.key) !== undefined).length;
    set(this, { 'data-unsaved': this.#pending.unsaved });
    const [back, state, on] = this.line.children;
    say(back, this.labels.back).disabled = !this.open || this.#at === 0;
    say(on, this.labels.next).disabled = !question;
    const where = question ? fill(this.labels.progress, this.#at + 1, all) : fill(this.labels.done, done, all);
    say(state, this.#pending.unsaved ? this.labels.unsaved : this.open ? where : this.labels.closed);
    this.ask.hidden = this.steps.hidden = !question;
    this.end.hidden = this.hint.hidden = Boolean(question) || !this.open;
    this.more.hidden = this.end.hidden || !this.further || done < all;
    this.list.hidden = Boolean(question);
    if (question) this.#draw(question);
    say(this.end, done < all ? this.labels.left : this.labels.end);
    say(this.hint, this.more.hidden ? this.labels.wait : this.labels.further);
    say(this.more, this.labels.more);
    each(this.list, question ? [] : this.questions, (item) => item.key, () => this.#item(), (row, item, at) => this.#update(row, item, at));
  }

  #build() {
    this.line = html('div', { class: 'influence-line' }, html('button', { type: 'button', click: () => this.#go(this.#at - 1) }),
      html('b'), html('button', { type: 'button', click: () => this.#go(this.#at + 1) }));
    this.ask = html('h2', { class: 'influence-ask', id: `influence-${newCommand()}` });
    this.steps = html('div', { class: 'influence-steps', role: 'group', 'aria-labelledby': this.ask.id },
      ...STRENGTHS.map((strength) => html('button', { type: 'button', 'data-strength': strength, click: () => this.#choose(strength) },
        html('b', { 'aria-hidden': 'true' }), html('span'))));
    this.end = html('p', { class: 'influence-end' });
    this.hint = html('p', { class: 'influence-hint' });
    this.more = html('button', { type: 'button', class: 'influence-more', click: () => this.tell('more', {}) });
    this.list = html('ol', { class: 'influence-list', role: 'list' });
    this.live = html('p', { class: 'visually-hidden', 'aria-live': 'polite' });
    this.replaceChildren(this.line, this.ask, this.steps, this.end, this.hint, this.more, this.list, this.live);
  }

  #draw(question) {
    const parts = (this.labels.ask ?? '').split(/(\{\d\})/).filter(Boolean).map((part) => {
      const named = { '{0}': question.driver.text, '{1}': question.driven.text }[part];
      return named === undefined ? document.createTextNode(part) : html('b', { dir: 'auto' }, named);
    });
    if (this.ask.dataset.key !== question.key) {
      this.ask.dataset.key = question.key;
      this.ask.replaceChildren(...parts);
    }
    const strength = this.#strength(question.key);
    set(this.steps, { 'data-pending': this.#pending.has(question.key) });
    [...this.steps.children].forEach((button, at) => {
      set(button, { 'aria-pressed': String(strength === STRENGTHS[at]) });
      say(button.firstChild, STRENGTHS[at] < 0 ? '' : String(STRENGTHS[at])).hidden = STRENGTHS[at] < 0;
      say(button.lastChild, this.labels[`strength${STRENGTHS[at]}`]);
    });
  }

  #item() {
    const row = html('li', {}, html('button', { type: 'button', click: () => this.#go(row.at) }, html('small', { dir: 'auto' }), html('b')));
    return row;
  }

  #update(row, item, at) {
    row.at = at;
    const strength = this.#strength(item.key);
    row.firstChild.disabled = !this.open;
    say(row.firstChild.firstChild, fill(this.labels.ask, `“${item.driver.text}”`, `“${item.driven.text}”`));
    say(row.firstChild.lastChild, strength === undefined ? this.labels.none : this.labels[`strength${strength}`]);
  }
}

define('manof-influence', Influence, { questions: [], mine: {}, open: false, further: false, labels: {} }, css);
