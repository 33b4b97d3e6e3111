import { ManofElement, define, html, say, set, svg } from './element.js';

const css = `
manof-code { display: flex; flex-wrap: wrap; align-items: center; gap: var(--m-4) var(--m-6); }
manof-code [hidden] { display: none; }
.code-qr { flex: none; inline-size: 9rem; block-size: 9rem; border-radius: var(--m-radius); background: #fff; forced-color-adjust: none; }
.code-words { display: flex; flex-direction: column; gap: var(--m-1); min-inline-size: 0; }
.code-words > * { margin: 0; }
.code-url { direction: ltr; unicode-bidi: isolate; font-weight: 500; overflow-wrap: anywhere; text-align: start; }
[dir="rtl"] .code-url { text-align: end; }
.code-code { display: inline-flex; direction: ltr; unicode-bidi: isolate; align-self: flex-start; gap: .28em; font-size: 2.25rem; line-height: 1.15; font-weight: 700; letter-spacing: .06em; font-variant-numeric: tabular-nums; }
.code-code span:empty { display: none; }
.board manof-code { flex-wrap: nowrap; justify-content: center; gap: calc(88 * var(--bu)); min-block-size: 0; }
.board .code-qr { inline-size: auto; block-size: calc(640 * var(--bu)); max-block-size: 100%; aspect-ratio: 1; border-radius: calc(20 * var(--bu)); }
.board .code-words { gap: calc(16 * var(--bu)); }
.board .code-title { font-size: calc(48 * var(--bu)); font-weight: 700; }
.board .code-hint, .board .code-url { font-size: calc(40 * var(--bu)); line-height: 1.3; }
.board .code-code { font-size: calc(170 * var(--bu)); line-height: 1.1; }
`;

/** The way in: a QR code for near, a code and an address for the back row. */
class Code extends ManofElement {
  draw() {
    if (!this.qr) {
      this.qr = svg('svg', { class: 'code-qr', role: 'img', 'shape-rendering': 'crispEdges' }, svg('path', { fill: '#101820' }));
      const [title, hint] = ['code-title', 'code-hint'].map((name) => html('p', { class: name }));
      this.parts = { title, hint, url: html('p', { class: 'code-url' }), code: html('p', { class: 'code-code' }, html('span'), html('span')) };
      this.replaceChildren(this.qr, html('div', { class: 'code-words' }, title, hint, this.parts.url, this.parts.code));
    }
    const quiet = 4;
    const size = (this.modules || 21) + 2 * quiet;
    set(this.qr, { viewBox: `${-quiet} ${-quiet} ${size} ${size}`, 'aria-label': this.labels.qr ?? this.url });
    set(this.qr.firstChild, { d: this.path });
    this.qr.style.display = this.path ? '' : 'none';
    say(this.parts.title, this.labels.join).hidden = !this.labels.join;
    say(this.parts.hint, this.labels.orType).hidden = !this.labels.orType;
    // The join page is what is typed; the path with the code in it is for the QR only.
    say(this.parts.url, this.url.replace(/^https?:\/\//, '').replace(/\/j\/[^/]*$/, '')).hidden = !this.url;
    const half = Math.ceil(this.code.length / 2);
    say(this.parts.code.firstChild, this.code.slice(0, half));
    say(this.parts.code.lastChild, this.code.slice(half));
  }
}

define('manof-code', Code, { path: '', modules: 0, code: '', url: '', labels: {} }, css);
