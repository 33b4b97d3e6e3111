export default `
manof-drivers { display: flex; flex-wrap: wrap; gap: var(--m-6); align-items: flex-start; font-size: var(--m-body); }
.drivers-figure { flex: 1 1 280px; max-inline-size: 420px; margin: 0; display: flex; flex-direction: column; gap: var(--m-1); color: var(--m-muted); font-size: var(--m-small); }
.drivers-figure[hidden] { display: none; }
.drivers-table { flex: 2 1 420px; min-inline-size: 0; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.drivers-table thead th { padding: 0 var(--m-2) var(--m-1); color: var(--m-muted); font-size: var(--m-small); font-weight: 500; text-align: start; vertical-align: bottom; }
.drivers-table tbody :is(td, th) { padding: var(--m-2); border-block-start: 1px solid var(--m-line); font-weight: 400; text-align: start; vertical-align: middle; }
.drivers-place b { display: grid; place-items: center; inline-size: 1.9em; block-size: 1.9em; border-radius: 50%; background: var(--m-tint); font-weight: 700; }
tr[data-region="DRIVER"] .drivers-place b { background: var(--m-primary); color: var(--m-on-primary); }
.drivers-text { display: block; line-height: 1.25; overflow-wrap: anywhere; }
.drivers-figure-cell { font-weight: 700 !important; white-space: nowrap; }
.drivers-region { line-height: 1.2; }
tr[data-region="DRIVER"] .drivers-region { font-weight: 700; }
.drivers-note { display: inline-block; margin-block-start: 4px; padding: 0 .5em; border: 1.5px solid var(--m-good); border-radius: 8px; color: var(--m-ink); font-size: var(--m-small); }
.drivers-note:empty { display: none; }

manof-drivers[data-size="phone"] .drivers-table, manof-drivers[data-size="phone"] tbody { display: block; inline-size: 100%; }
manof-drivers[data-size="phone"] thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
manof-drivers[data-size="phone"] tbody tr { display: grid; grid-template: "place text text" auto "place drive dependence" auto "place region region" auto / auto 1fr 1fr; padding-block: var(--m-2); border-block-start: 1px solid var(--m-line); }
manof-drivers[data-size="phone"] tbody :is(td, th) { display: block; padding: 2px var(--m-2); border: 0; }
manof-drivers[data-size="phone"] .drivers-place { grid-area: place; }
manof-drivers[data-size="phone"] tbody th { grid-area: text; }
manof-drivers[data-size="phone"] .drivers-region { grid-area: region; }
manof-drivers[data-size="phone"] .drivers-figure-cell::before { content: attr(data-label) " "; color: var(--m-muted); font-size: var(--m-small); font-weight: 400; }

/* The board: --bu is one pixel of a 1920 by 1080 picture; the rows share the height that there is. */
manof-drivers[data-size="board"] { flex-wrap: nowrap; gap: calc(48 * var(--bu)); align-items: stretch; block-size: 100%; min-block-size: 0; font-size: calc(28 * var(--bu)); }
manof-drivers[data-size="board"] .drivers-figure { flex: none; inline-size: calc(580 * var(--bu)); max-inline-size: none; justify-content: center; gap: 0; font-size: calc(28 * var(--bu)); }
manof-drivers[data-size="board"] .quadrant-name, manof-drivers[data-size="board"] .quadrant-point text { font-size: 5px; }
manof-drivers[data-size="board"] .drivers-table { flex: 1 1 0; block-size: min(100%, calc(118 * var(--bu) * var(--drivers-rows) + 60 * var(--bu))); }
manof-drivers[data-size="board"] .drivers-table thead th { padding: 0 calc(10 * var(--bu)) calc(6 * var(--bu)); font-size: calc(28 * var(--bu)); line-height: 1.05; }
manof-drivers[data-size="board"] tbody :is(td, th) { padding: calc(2 * var(--bu)) calc(10 * var(--bu)); }
manof-drivers[data-size="board"] .drivers-text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; line-height: 1.08; padding-block-end: .06em; }
manof-drivers[data-size="board"] .drivers-note { margin-block-start: calc(3 * var(--bu)); border-width: calc(2 * var(--bu)); font-size: calc(28 * var(--bu)); line-height: 1.1; }
manof-drivers[data-size="board"][data-many] .drivers-text { -webkit-line-clamp: 1; }
manof-drivers[data-size="board"][data-many] .drivers-note { position: absolute; inset-inline-end: 0; inset-block-start: 50%; translate: 0 -50%; margin: 0; background: var(--m-ground); }
manof-drivers[data-size="board"][data-many] tbody th { position: relative; }
manof-drivers[data-size="board"][data-many] .drivers-place b { inline-size: 1.6em; block-size: 1.6em; }
`;
