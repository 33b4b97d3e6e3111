/**
 * A box on the board whose table may be longer than the screen: then, and only then, it turns the page by itself, whole rows at a time.
 * Nobody in the room has to follow it: the same plan is on every phone.
 */
const STAY_MS = 9000;

export class ManofPages extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    this.#timer = setInterval(() => this.turn(), STAY_MS);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  /** Shows the next page; after the last one the first. Nothing moves while everything fits. */
  turn() {
    const end = this.scrollHeight - this.clientHeight;
    if (end <= 2) return;
    this.scrollTop = this.scrollTop >= end - 2 ? 0 : Math.min(end, this.next());
  }

  /** Where the first row that is cut off at the bottom stands right under the table's head. */
  next() {
    const box = this.getBoundingClientRect();
    const head = this.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    const rows = [...this.querySelectorAll('tbody tr')];
    const cut = rows.find((row) => row.getBoundingClientRect().bottom > box.bottom + 1);
    const step = cut ? cut.getBoundingClientRect().top - box.top - head : 0;
    // A row taller than the screen would never be passed: then go on by most of a screen.
    return this.scrollTop + (step > head ? step : this.clientHeight * 0.8);
  }
}

if (!customElements.get('manof-pages')) customElements.define('manof-pages', ManofPages);
