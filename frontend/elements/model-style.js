export default `
manof-model { display: flex; flex-direction: column; gap: var(--m-3); min-inline-size: 0; }
.model-figure { margin: 0; min-inline-size: 0; }
.model-picture { display: block; inline-size: 100%; aspect-ratio: var(--model-ratio); overflow: visible; font-family: var(--m-font); }
.model-picture text { fill: var(--m-ink); }
.model-picture text.muted { fill: var(--m-muted); }
.model-picture text.warn { fill: var(--m-warn-text); }
.model-band rect { fill: var(--m-tint); opacity: .55; }
.model-band[data-key="CORE"] rect { fill: var(--m-warn-tint); opacity: 1; }
.model-unit rect { fill: var(--m-surface); stroke: var(--m-edge); stroke-width: 1.5; }
.model-unit[data-key="LEADERSHIP"] rect { stroke: var(--m-primary); stroke-width: 3; }
.model-unit[data-key="MEASUREMENT"] rect { stroke: var(--m-good); stroke-width: 2; }
.model-unit[data-key="CORE"] rect { stroke: var(--m-accent); stroke-width: 2; }
.model-unit[data-dropped] rect { stroke-dasharray: 7 5; }
.model-unit:focus-visible { outline: none; }
.model-unit:focus-visible rect:first-child { stroke: var(--m-primary); stroke-width: 5; }
.model-unit rect.model-badge { fill: var(--m-accent); stroke: none; }
.model-picture text.model-badge-text { fill: var(--m-on-accent); }
.model-lever rect { fill: var(--m-primary); }
.model-picture .model-lever text { fill: var(--m-on-primary); }
.model-bare rect { fill: none; stroke: var(--m-edge); stroke-width: 1.5; stroke-dasharray: 7 5; }
.model-line path { stroke: var(--m-edge); stroke-width: 3; }
.model-line[data-key="cross"] path { stroke: var(--m-accent); stroke-width: 4; opacity: .45; }
.model-foot { display: flex; flex-wrap: wrap; gap: var(--m-2) var(--m-6); justify-content: space-between; }
.model-key, .model-sectors { display: flex; flex-wrap: wrap; gap: var(--m-1) var(--m-4); margin: 0; padding: 0; list-style: none; color: var(--m-muted); font-size: var(--m-small); }
.model-key[hidden] { display: none; }
.model-key li, .model-sectors li { display: inline-flex; align-items: center; gap: .4em; }
.model-key b { color: var(--m-ink); }
.model-key [data-part="comments"] b { padding: 0 .6em; border-radius: 1em; background: var(--m-accent); color: var(--m-on-accent); }
.model-details > summary { min-block-size: 32px; align-content: center; color: var(--m-primary); cursor: pointer; }
.model-scroll { overflow-x: auto; }
.model-table { inline-size: 100%; min-inline-size: 720px; border-collapse: collapse; }
.model-table :is(th, td) { padding: var(--m-2); border-block-start: 1px solid var(--m-line); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.model-table thead th { border: 0; color: var(--m-muted); font-size: var(--m-small); font-weight: 500; }
.model-table tbody th small { display: block; color: var(--m-muted); font-weight: 400; }

manof-model[data-size="board"] { block-size: 100%; min-block-size: 0; gap: calc(16 * var(--bu)); position: relative; }
manof-model[data-size="board"] .model-figure { flex: 1 1 0; min-block-size: 0; }
manof-model[data-size="board"] .model-picture { block-size: 100%; aspect-ratio: auto; }
manof-model[data-size="board"] .model-key, manof-model[data-size="board"] .model-sectors { gap: calc(8 * var(--bu)) calc(28 * var(--bu)); font-size: calc(24 * var(--bu)); }
`;
