import { ManofElement, define, fill, html, say, set } from './element.js';

const css = `
manof-spent { display: block; }
manof-hours { display: flex; flex-direction: column; gap: 2px; padding: var(--m-2) var(--m-3); border: 1px solid var(--m-line); border-radius: var(--m-radius); background: var(--m-surface); font-size: var(--m-small); }
manof-hours .hours-end { font-weight: 700; font-size: var(--m-body); }
manof-hours[data-over] .hours-stand, manof-spent[data-over] { color: var(--m-warn-text); font-weight: 500; }
`;

const MINUTE = 60_000;

/** Time that runs on in the browser, on the server's clock. */
class Counting extends ManofElement {
  #offset = 0;

  changed(name) {
    if (name === 'now') this.#offset = this.now ? this.now - Date.now() : 0;
  }

  disconnectedCallback() {
    clearTimeout(this.tick);
  }

  /** The server's time now. */
  get time() {
    return Date.now() + this.#offset;
  }

  /** What the activity has used by now. */
  get spent() {
    return this.used + (this.running ? Math.max(0, this.time - this.now) : 0);
  }

  /** Draws again in a moment, if anything can have changed by then. */
  goOn() {
    clearTimeout(this.tick);
    if (this.running) this.tick = setTimeout(() => this.draw(), 5_000);
  }
}

/** So many minutes of so many, and how many too many: in words, so that nothing rests on a colour. */
class Spent extends Counting {
  draw() {
    const spent = Math.floor(this.spent / MINUTE);
    const planned = Math.round(this.planned / MINUTE);
    const over = spent - planned;
    set(this, { 'data-over': over > 0 });
    say(this, over > 0 ? fill(this.labels.over, spent, planned, over) : fill(this.labels.spent, spent, planned));
    this.goOn();
  }
}

/** When the sitting is planned to end, how long that is, what is to come until then, and whether it fits. */
class Hours extends Counting {
  draw() {
    if (!this.lines) {
      this.lines = ['hours-end', 'hours-left', 'hours-work', 'hours-stand'].map((name) => html('span', { class: name }));
      this.replaceChildren(...this.lines);
    }
    const [end, left, work, stand] = this.lines;
    const rest = Math.round((this.plannedEnd - this.time) / MINUTE);
    const toCome = Math.round((this.later + Math.max(0, this.planned - this.spent)) / MINUTE);
    const over = toCome - rest;
    say(end, fill(this.labels.end, clock(this.plannedEnd)));
    say(left, rest >= 0 ? fill(this.labels.left, rest) : fill(this.labels.past, -rest));
    say(work, fill(this.labels.work, toCome));
    say(stand, over > 0 ? fill(this.labels.over, over) : over < 0 ? fill(this.labels.spare, -over) : this.labels.fits);
    set(this, { 'data-over': over > 0 });
    this.goOn();
  }
}

function clock(moment) {
  const at = new Date(moment);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}

const time = { now: null, planned: 0, used: 0, running: false, labels: {} };
define('manof-spent', Spent, time, css);
define('manof-hours', Hours, { ...time, plannedEnd: 0, later: 0 }, '');
