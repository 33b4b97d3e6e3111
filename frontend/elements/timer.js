import { ManofElement, define, fill, html, say, set } from './element.js';

const css = `
manof-timer { display: inline-block; font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap; }
manof-timer[data-idle] { display: none; }
.timer-time { direction: ltr; unicode-bidi: isolate; font-size: 1.25em; }
manof-timer[data-over] .timer-time { color: var(--m-warn-text); font-size: 1em; direction: inherit; }
.board manof-timer { font-size: calc(52 * var(--bu)); line-height: 1.1; }
`;

/** The advisory clock of the room: counts towards the server's moment, on the server's clock. */
class Timer extends ManofElement {
  #offset = 0;
  #said = null;

  changed(name) {
    if (name === 'now') this.#offset = this.now ? this.now - Date.now() : 0;
    if (name !== 'endsAt') return;
    this.#said = null;
    if (this.live) say(this.live, '');
  }

  disconnectedCallback() {
    clearTimeout(this.tick);
  }

  draw() {
    if (!this.time) {
      this.time = html('span', { class: 'timer-time', role: 'timer', 'aria-live': 'off' });
      this.live = html('span', { class: 'visually-hidden', 'aria-live': 'polite' });
      this.replaceChildren(this.time, this.live);
    }
    clearTimeout(this.tick);
    set(this, { 'data-idle': !this.endsAt });
    if (!this.endsAt) return;
    const rest = this.endsAt - (Date.now() + this.#offset);
    const seconds = Math.max(0, Math.ceil(rest / 1000));
    const clock = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
    set(this, { 'data-over': seconds === 0, 'data-last': seconds > 0 && seconds <= 60 });
    say(this.time, seconds ? clock : this.labels.over);
    this.#announce(seconds, clock);
    if (seconds) this.tick = setTimeout(() => this.draw(), (rest % 1000) + 20);
  }

  /** Only one minute and the end are worth interrupting for, and only when they pass, not when the page opens after them. */
  #announce(seconds, clock) {
    const stage = seconds === 0 ? 'over' : seconds <= 60 ? 'minute' : 'long';
    const passed = this.#said !== null && stage !== this.#said;
    if (passed && stage === 'minute') say(this.live, this.labels.minute ?? fill(this.labels.left, clock));
    if (passed && stage === 'over') say(this.live, this.labels.over);
    this.#said = stage;
  }
}

define('manof-timer', Timer, { endsAt: null, now: null, labels: {} }, css);
