import { ManofElement, define, fill, html, say, set, svg } from './element.js';

const css = `
manof-lever { display: inline-flex; flex-direction: column; align-items: center; gap: var(--m-2); }
manof-lever > svg { inline-size: 9rem; block-size: auto; overflow: visible; }
manof-lever[plain] > svg { inline-size: 2.6em; }
[dir="rtl"] manof-lever > svg { transform: scaleX(-1); }
.lever-beam { transform-origin: 74px 36px; transition: transform 250ms ease; fill: var(--m-primary); }
.lever-load { fill: var(--m-accent); }
.lever-fulcrum { fill: var(--m-ink); }
.lever-ground { stroke: var(--m-line); stroke-width: 3; stroke-linecap: round; }
.lever-label { color: var(--m-muted); font-size: var(--m-small); text-align: center; }
.lever-label:empty { display: none; }
.empty-state > manof-lever > svg { inline-size: 8rem; opacity: .85; }
.board manof-lever[plain] > svg { inline-size: calc(130 * var(--bu)); }
.board .empty-state manof-lever[plain] > svg { inline-size: calc(420 * var(--bu)); }
.board .board-blank manof-lever > svg { inline-size: calc(520 * var(--bu)); }
`;

const DOWN = 11;

/** The sign of the house: the load rises as more is done. With `plain` it is only the picture. */
class Lever extends ManofElement {
  static observedAttributes = ['plain'];

  attributeChangedCallback() {
    this.redraw();
  }

  draw() {
    if (!this.beam) {
      this.beam = svg('g', { class: 'lever-beam' },
        svg('rect', { x: 4, y: 32, width: 112, height: 8, rx: 4 }), svg('rect', { class: 'lever-load', x: 96, y: 12, width: 20, height: 20, rx: 5 }));
      this.picture = svg('svg', { viewBox: '0 0 120 72' },
        svg('path', { class: 'lever-ground', d: 'M10 68H110' }), svg('path', { class: 'lever-fulcrum', d: 'M74 38 L89 66 Q90 68 88 68 H60 Q58 68 59 66Z' }), this.beam);
      this.text = html('span', { class: 'lever-label', dir: 'auto' });
      this.replaceChildren(this.picture, this.text);
    }
    const plain = this.hasAttribute('plain');
    const share = this.total > 0 ? Math.min(1, this.done / this.total) : plain ? 0.85 : 0;
    this.beam.style.transform = `rotate(${(DOWN - 2 * DOWN * share).toFixed(2)}deg)`;
    set(this.picture, { 'aria-hidden': 'true' });
    say(this.text, plain ? '' : fill(this.label, this.done, this.total));
  }
}

define('manof-lever', Lever, { done: 0, total: 0, label: '' }, css);
