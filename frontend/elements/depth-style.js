export default `
manof-depth { display: flex; flex-wrap: wrap; gap: var(--m-6); align-items: flex-start; font-size: var(--m-body); --d: 1px; }
.depth-figure { flex: 1 1 280px; max-inline-size: 420px; margin: 0; display: flex; flex-direction: column; gap: var(--m-1); color: var(--m-muted); font-size: var(--m-small); }
.depth-figure[hidden], .depth-bar[hidden], .depth-hist[hidden] { display: none; }
.depth-table { flex: 2 1 420px; border-collapse: collapse; min-inline-size: 0; font-variant-numeric: tabular-nums; }
.depth-table thead th { font-size: var(--m-small); font-weight: 500; color: var(--m-muted); text-align: start; vertical-align: bottom; padding: 0 var(--m-2) var(--m-1); }
.depth-table tbody :is(td, th) { padding: var(--m-2); border-block-start: 1px solid var(--m-line); text-align: start; vertical-align: middle; font-weight: 400; }
.depth-place b { display: grid; place-items: center; inline-size: 1.9em; block-size: 1.9em; border-radius: 50%; background: var(--m-tint); font-weight: 700; }
.depth-text { display: block; line-height: 1.25; overflow-wrap: anywhere; }
.depth-bar { display: flex; block-size: 8px; margin-block-start: 4px; }
.depth-bar i { display: block; forced-color-adjust: none; background: var(--m-primary); transition: inline-size 250ms ease; }
.depth-bar i + i { background: color-mix(in srgb, var(--m-primary) 45%, var(--m-surface)); border-start-end-radius: 4px; border-end-end-radius: 4px; }
.depth-notes { display: flex; flex-wrap: wrap; gap: 4px; }
.depth-note { margin-block-start: 4px; padding: 0 .5em; border-radius: 8px; border: 1.5px solid var(--m-line); color: var(--m-muted); font-size: var(--m-small); }
.depth-note[data-kind="talk"] { border-color: var(--m-warn); color: var(--m-warn-text); background: var(--m-warn-tint); }
.depth-cell { white-space: nowrap; }
.depth-cell > b { font-weight: 700; direction: ltr; unicode-bidi: isolate; }
.depth-hist { margin-inline-start: var(--m-2); display: inline-flex; align-items: flex-end; gap: 2px; block-size: 1.6em; vertical-align: middle; }
.depth-hist i { inline-size: .55em; background: var(--m-primary); border-radius: 2px 2px 0 0; forced-color-adjust: none; }
.depth-hist i[data-none] { background: var(--m-line); }
.depth-agreed { display: block; color: var(--m-muted); font-size: var(--m-small); line-height: 1.1; }
.depth-balanced[data-differs] { font-weight: 700 !important; color: var(--m-warn-text); }
manof-depth:not([data-balanced]) :is(.depth-balanced, thead th:last-child) { display: none; }

manof-depth[data-size="phone"] .depth-table, manof-depth[data-size="phone"] tbody { display: block; inline-size: 100%; }
manof-depth[data-size="phone"] thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
manof-depth[data-size="phone"] tbody tr { display: grid; grid-template: "place text text" auto "place holds moves" auto / auto 1fr 1fr; border-block-start: 1px solid var(--m-line); padding-block: var(--m-2); }
manof-depth[data-size="phone"] tbody :is(td, th) { display: block; border: 0; padding: var(--m-1) var(--m-2); }
manof-depth[data-size="phone"] .depth-place { grid-area: place; }
manof-depth[data-size="phone"] tbody th { grid-area: text; }
manof-depth[data-size="phone"] .depth-cell::before { content: attr(data-label); display: block; color: var(--m-muted); font-size: var(--m-small); }
manof-depth[data-size="phone"] .depth-balanced { display: none !important; }

/* The board: --bu is one pixel of a 1920 by 1080 picture; the rows share the height that there is. */
manof-depth[data-size="board"] { flex-wrap: nowrap; gap: calc(48 * var(--bu)); block-size: 100%; min-block-size: 0; align-items: stretch; font-size: calc(28 * var(--bu)); }
manof-depth[data-size="board"] .depth-figure { flex: none; max-inline-size: none; inline-size: calc(580 * var(--bu)); justify-content: center; font-size: calc(28 * var(--bu)); gap: 0; }
manof-depth[data-size="board"] .quadrant-name, manof-depth[data-size="board"] .quadrant-point text { font-size: 5px; }
manof-depth[data-size="board"] .depth-table { flex: 1 1 0; block-size: min(100%, calc(118 * var(--bu) * var(--depth-rows) + 60 * var(--bu))); }
manof-depth[data-size="board"] .depth-table thead th { font-size: calc(28 * var(--bu)); line-height: 1.05; padding: 0 calc(10 * var(--bu)) calc(6 * var(--bu)); }
manof-depth[data-size="board"] tbody :is(td, th) { padding: calc(4 * var(--bu)) calc(10 * var(--bu)); }
manof-depth[data-size="board"] .depth-text { line-height: 1.08; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; padding-block-end: .06em; }
manof-depth[data-size="board"] .depth-bar { block-size: calc(10 * var(--bu)); margin-block-start: calc(4 * var(--bu)); }
manof-depth[data-size="board"] .depth-note { font-size: calc(28 * var(--bu)); line-height: 1.1; margin-block-start: calc(3 * var(--bu)); border-width: calc(2 * var(--bu)); }
manof-depth[data-size="board"] .depth-cell > b { font-size: calc(34 * var(--bu)); }
manof-depth[data-size="board"] .depth-hist { block-size: calc(44 * var(--bu)); margin-inline-start: calc(12 * var(--bu)); }
manof-depth[data-size="board"] .depth-hist i { inline-size: calc(14 * var(--bu)); }
manof-depth[data-size="board"] .depth-agreed { font-size: calc(28 * var(--bu)); line-height: 1; }
tr[data-talk] > .depth-place b { outline: 2.5px dashed var(--m-warn); outline-offset: 1px; }
/* Seven rows are what there is room for: on the board a ring round the number says "opinions split", as in the chart. */
manof-depth[data-size="board"][data-tight] .depth-note:not([data-kind="moved"]) { display: none; }
manof-depth[data-size="board"][data-tight][data-compared] .depth-text { -webkit-line-clamp: 1; }
manof-depth[data-size="board"][data-tight] tbody :is(td, th) { padding-block: 0; }
/* A long list: one line each, and what is worth talking about stands below and in the chart. */
manof-depth[data-size="board"][data-many] .depth-text { -webkit-line-clamp: 1; }
manof-depth[data-size="board"][data-many] :is(.depth-notes, .depth-agreed) { display: none; }
manof-depth[data-size="board"][data-many] tbody :is(td, th) { padding-block: 0; }
manof-depth[data-size="board"][data-many] .depth-place b { inline-size: 1.5em; block-size: 1.5em; }
`;
