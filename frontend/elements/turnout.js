import { ManofElement, define, fill, html, say, set, svg } from './element.js';

const css = `
manof-turnout { display: inline-flex; align-items: center; gap: var(--m-3); }
.turnout-ring { position: relative; flex: none; display: grid; place-items: center; inline-size: 3.5em; block-size: 3.5em; }
.turnout-ring svg { position: absolute; inset: 0; rotate: -90deg; }
.turnout-ring circle { fill: none; stroke-width: 9; stroke: var(--m-line); }
.turnout-ring circle + circle { stroke: var(--m-primary); stroke-linecap: round; transition: stroke-dashoffset 250ms ease; }
.turnout-ring circle[data-none] { visibility: hidden; }
.turnout-figures { direction: ltr; unicode-bidi: isolate; font-weight: 700; font-variant-numeric: tabular-nums; }
.turnout-label { font-weight: 500; overflow-wrap: anywhere; }
[dir="rtl"] .turnout-ring svg { transform: scaleY(-1); }
.board manof-turnout { flex-direction: column; gap: calc(24 * var(--bu)); font-size: calc(44 * var(--bu)); }
.board .turnout-ring { inline-size: calc(440 * var(--bu)); block-size: calc(440 * var(--bu)); font-size: calc(110 * var(--bu)); }
`;

const LENGTH = 2 * Math.PI * 44;

/** How many of those in the room have acted; never what they chose. */
class Turnout extends ManofElement {
  draw() {
    if (!this.ring) {
      const circle = () => svg('circle', { cx: 50, cy: 50, r: 44, 'stroke-dasharray': LENGTH });
      this.arc = circle();
      this.figures = html('span', { class: 'turnout-figures' });
      this.ring = html('span', { class: 'turnout-ring' }, svg('svg', { viewBox: '0 0 100 100', 'aria-hidden': 'true' }, circle(), this.arc), this.figures);
      this.text = html('span', { class: 'turnout-label', dir: 'auto' });
      this.replaceChildren(this.ring, this.text);
    }
    const share = this.total > 0 ? Math.min(1, this.done / this.total) : 0;
    set(this.arc, { 'stroke-dashoffset': LENGTH * (1 - share), 'data-none': share === 0 });
    say(this.figures, `${this.done}/${this.total}`);
    say(this.text, fill(this.label, this.done, this.total));
  }
}

define('manof-turnout', Turnout, { done: 0, total: 0, label: '' }, css);
