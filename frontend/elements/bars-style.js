export default `
manof-bars { display: block; container-type: inline-size; font-size: var(--m-body); --bars-h: 20px; --bars-s: 10px; }
.bars-list { list-style: none; margin: 0; padding: 0; }
.bars-list > li {
  position: relative; display: grid; align-items: center; column-gap: var(--m-3); padding-block: var(--m-2);
  grid-template: "text text" auto "track figures" auto "note note" auto / 1fr auto;
}
.bars-list > li + li { border-block-start: 1px solid var(--m-line); }
.bars-text { grid-area: text; line-height: 1.25; min-inline-size: 0; overflow-wrap: anywhere; }
.bars-text > * { display: block; }
.bars-text > [hidden] { display: none; }
.bars-text small { color: var(--m-muted); font-size: var(--m-small); }
.bars-track { grid-area: track; position: relative; display: block; min-inline-size: 0; padding-block: 4px; }
.bars-track > * { display: block; }
.bars-bar { block-size: var(--bars-h); min-inline-size: 3px; background: var(--m-primary); border-start-end-radius: 6px; border-end-end-radius: 6px; animation: bars-grow 250ms ease-out; transition: inline-size 250ms ease; }
.bars-before { position: absolute; inset-block-start: 1px; inset-inline-start: 0; block-size: calc(var(--bars-h) + 6px); box-sizing: border-box; border: 2px dashed var(--m-edge); border-inline-start: 0; border-start-end-radius: 6px; border-end-end-radius: 6px; transition: inline-size 250ms ease; }
.bars-before[hidden] { display: none; }
li[data-zero] .bars-bar { background: var(--m-line); }
li[data-zero] { color: var(--m-muted); }
.bars-strip { display: none !important; min-inline-size: 0; gap: 2px; margin-block-start: 3px; animation: bars-grow 250ms ease-out; transition: inline-size 250ms ease; }
manof-bars[data-strips] .bars-strip { display: flex !important; }
.bars-track i { forced-color-adjust: none; }
.bars-strip > i { display: flex; align-items: center; justify-content: center; box-sizing: border-box; flex: 0 1 auto; min-inline-size: 0; overflow: hidden; block-size: var(--bars-s); border-block-end: 3px solid var(--part); background: color-mix(in srgb, var(--part) 22%, var(--m-surface)); }
.bars-strip .sector-mark { font-size: calc(var(--bars-s) - 2px); vertical-align: 0; }
.bars-figures { grid-area: figures; display: flex; align-items: baseline; justify-content: flex-end; gap: .6em; font-variant-numeric: tabular-nums; min-inline-size: 1.6em; }
.bars-figures b { font-weight: 700; direction: ltr; unicode-bidi: isolate; min-inline-size: 1.3em; text-align: end; }
.bars-share { color: var(--m-muted); unicode-bidi: isolate; min-inline-size: 2.8em; text-align: end; }
manof-bars:not([data-shares]) .bars-share { display: none; }
.bars-note { grid-area: note; justify-self: start; padding: 0 .5em; border: 1.5px solid var(--m-warn); border-radius: 8px; color: var(--m-warn-text); background: var(--m-warn-tint); font-size: var(--m-small); }
.bars-note[hidden] { display: none; }
.bars-key { display: flex; flex-wrap: wrap; gap: var(--m-1) var(--m-4); list-style: none; margin: var(--m-3) 0 0; padding: 0; color: var(--m-muted); font-size: var(--m-small); }
.bars-key:empty { display: none; }
.bars-key li { display: flex; align-items: center; gap: .4em; }
.bars-key li > i { inline-size: 28px; block-size: 12px; border: 2px dashed var(--m-edge); border-radius: 3px; }
@container (inline-size > 620px) {
  .bars-list > li { grid-template: "text track figures note" auto / 38% 1fr auto auto; padding-block: 4px; }
  manof-bars[data-notes] .bars-list > li { grid-template-columns: 36% 1fr auto 8.5em; }
}

/* The board: rows share the height that is left, and --bu is one pixel of a 1920 by 1080 picture. */
manof-bars[data-size="board"] { --u: calc(var(--bu, 1px) * var(--bars-grow, 1)); display: flex; flex-direction: column; block-size: 100%; min-block-size: 0; font-size: calc(30 * var(--u)); --bars-h: calc(28 * var(--u) * var(--bars-grow, 1)); --bars-s: calc(18 * var(--u)); }
manof-bars[data-size="board"] .bars-list { flex: 1 1 0; min-block-size: 0; display: grid; grid-auto-rows: minmax(0, calc(120 * var(--u))); align-content: start; }
manof-bars[data-size="board"] .bars-list > li { grid-template: "text track figures note" 1fr / 40% 1fr auto 0; column-gap: calc(24 * var(--u)); padding-block: 0; }
manof-bars[data-size="board"][data-notes] .bars-list > li { grid-template-columns: 36% 1fr auto calc(270 * var(--bu, 1px)); }
manof-bars[data-size="board"] .bars-text { line-height: 1.08; font-size: calc(29 * var(--u)); max-block-size: 100%; overflow: hidden; }
manof-bars[data-size="board"] .bars-text > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: var(--bars-lines, 2); overflow: hidden; padding-block-end: .08em; }
manof-bars[data-size="board"] .bars-text small { display: none; }
manof-bars[data-size="board"] .bars-track { padding-block: calc(3 * var(--u)); }
manof-bars[data-size="board"] .bars-before { inset-block-start: 0; border-width: calc(3 * var(--u)); }
manof-bars[data-size="board"] .bars-figures b { font-size: calc(36 * var(--u)); }
manof-bars[data-size="board"] .bars-figures { font-size: calc(30 * var(--u)); }
manof-bars[data-size="board"] .bars-note { font-size: calc(28 * var(--bu, 1px)); line-height: 1.15; padding-block: calc(4 * var(--u)); }
manof-bars[data-size="board"] .bars-key, manof-bars[data-size="board"] manof-bars[data-size="board"] .bars-key { font-size: calc(28 * var(--bu, 1px)); flex: none; margin-block-start: calc(8 * var(--u)); gap: calc(8 * var(--u)) calc(40 * var(--u)); }
@keyframes bars-grow { from { inline-size: 0; } }
`;
