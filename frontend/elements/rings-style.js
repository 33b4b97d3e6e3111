export default `
manof-rings { display: block; font-size: var(--m-body); }
manof-rings [hidden] { display: none !important; }
.rings-hint { margin: 0; padding: var(--m-2) var(--m-3); border-radius: var(--m-radius); background: var(--m-tint); }
.rings-hint[data-unsaved] { background: var(--m-warn-tint); color: var(--m-warn-text); }
.rings-hint[data-active]:not([data-unsaved]) { background: var(--m-accent); color: var(--m-on-accent); font-weight: 500; }
.rings-stage { display: flex; flex-direction: column; gap: var(--m-2); padding-block: var(--m-2); }
.rings-picture { display: block; inline-size: 100%; block-size: auto; overflow: visible; font-family: var(--m-font); user-select: none; -webkit-user-select: none; }
.rings-picture :is(ellipse, path) { touch-action: manipulation; }
.rings-picture g[data-ring] > ellipse { stroke: color-mix(in srgb, var(--m-primary) 45%, var(--m-surface)); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.rings-picture g[data-ring="WIDE"] > ellipse { fill: color-mix(in srgb, var(--m-primary) 5%, var(--m-surface)); }
.rings-picture g[data-ring="DIRECT"] > ellipse { fill: color-mix(in srgb, var(--m-primary) 14%, var(--m-surface)); }
.rings-picture g[data-ring="STRATEGIC"] > ellipse { fill: color-mix(in srgb, var(--m-primary) 26%, var(--m-surface)); }
.rings-picture g[data-active] > ellipse { cursor: pointer; stroke: var(--m-accent); stroke-width: 2.5; }
.rings-picture g[data-active] > ellipse:hover { fill: color-mix(in srgb, var(--m-accent) 22%, var(--m-surface)); }
.rings-picture g[data-ring] > text { fill: var(--m-primary); font-weight: 700; pointer-events: none; }
.rings-span { stroke-linecap: round; opacity: .28; pointer-events: none; }
.rings-trace { fill: none; stroke-linecap: round; stroke-linejoin: round; opacity: .75; pointer-events: none; }
.rings-who { transition: transform 250ms ease; }
.rings-picture[data-still] .rings-trace { fill: none; stroke-linecap: round; stroke-linejoin: round; opacity: .75; pointer-events: none; }
.rings-who { transition: none; }
.rings-who text { fill: var(--m-ink); font-weight: 500; paint-order: stroke; stroke: var(--m-surface); stroke-linejoin: round; stroke-opacity: .8; pointer-events: none; }
.rings-who text.rings-note { font-weight: 400; fill: var(--m-warn-text); }
.rings-mark { fill: currentcolor; stroke: var(--m-surface); paint-order: stroke; }
.rings-who[data-split] .rings-mark { fill: var(--m-surface); stroke: currentcolor; paint-order: normal; stroke-dasharray: 4 2.5; }
.rings-who[data-pending] { opacity: .6; }
.rings-who[data-chosen] .rings-mark { stroke: var(--m-accent); paint-order: normal; }
.rings-pin { fill: var(--m-ink); stroke: var(--m-ink); stroke-width: .26; stroke-linecap: round; }
.rings-trays { display: flex; flex-direction: column; gap: var(--m-2); }
.rings-tray { border: 2px dashed var(--m-edge); border-radius: var(--m-radius); padding: var(--m-2) var(--m-3); min-block-size: 32px; font-size: var(--m-small); }
.rings-tray[data-ring=""] { border-style: none; background: var(--m-tint); }
.rings-tray > b { font-weight: 500; color: var(--m-muted); }
.rings-tray[data-active] { border-color: var(--m-accent); cursor: pointer; }
.rings-tray > div { display: flex; flex-wrap: wrap; gap: var(--m-1) var(--m-3); }
.rings-tray > div > span { display: inline-flex; align-items: center; gap: .35em; overflow-wrap: anywhere; }
.rings-tray [data-pinned] { font-weight: 700; }
.rings-tray [data-pending] { opacity: .6; }
.rings-key { display: flex; flex-wrap: wrap; gap: var(--m-1) var(--m-4); list-style: none; margin: 0; padding: 0; color: var(--m-muted); font-size: var(--m-small); }
.rings-key li { display: flex; align-items: center; gap: .5em; }
.rings-key i { box-sizing: border-box; inline-size: .6em; block-size: .6em; border-radius: 50%; position: relative; }
.rings-key [data-sign="pin"] { margin-block-end: .55em; background: var(--m-ink); }
.rings-key [data-sign="pin"]::after { content: ""; position: absolute; inset-block-start: 50%; inset-inline-start: calc(50% - 1px); inline-size: 2px; block-size: 1.1em; background: var(--m-ink); }
.rings-key [data-sign="split"] { inline-size: .85em; block-size: .85em; border: .14em dashed var(--m-ink); }
.rings-key [data-sign="trace"] { inline-size: 1.6em; border-radius: 0; block-size: .14em; background: var(--m-ink); }
.rings-key [data-sign="trace"]::after { content: ""; position: absolute; inset-block-start: -.22em; inset-inline-end: 0; inline-size: .5em; block-size: .5em; border-block-start: .14em solid var(--m-ink); border-inline-end: .14em solid var(--m-ink); rotate: 45deg; }
:is([dir="rtl"]) .rings-key [data-sign="trace"]::after { rotate: -45deg; }
.rings-list { margin: var(--m-2) 0 0; background: var(--m-surface); border: 1px solid var(--m-line); border-radius: var(--m-radius); }
.rings-list > div { display: grid; grid-template-columns: 1fr auto; align-items: center; column-gap: var(--m-2); padding-inline: var(--m-3); min-block-size: 52px; }
.rings-list > div + div { border-block-start: 1px solid var(--m-line); }
.rings-list > div[data-chosen] { background: var(--m-tint); }
.rings-list dt, .rings-list dd { margin: 0; min-inline-size: 0; }
.rings-list dd { display: contents; }
.rings-name { display: grid; grid-template-columns: auto 1fr; column-gap: .5em; align-items: baseline; text-align: start; overflow-wrap: anywhere; }
.rings-name small { grid-column: 2; color: var(--m-muted); font-size: var(--m-small); }
.rings-list dt > button { appearance: none; inline-size: 100%; min-block-size: 52px; padding: var(--m-1) 0; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; touch-action: manipulation; }
.rings-state { font-size: var(--m-small); color: var(--m-muted); text-align: end; max-inline-size: 12em; }
.rings-state[data-set] { padding: 2px var(--m-3); border-radius: 99px; background: var(--m-tint); border: 1px solid var(--m-primary); color: var(--m-ink); }
.rings-state[data-final] { font-weight: 700; }
.rings-state:empty { display: none; }
div[data-pending] > dd > .rings-state { opacity: .7; border-style: dashed; }
.rings-counts { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 0 var(--m-3); padding-block-end: var(--m-2); color: var(--m-muted); font-size: var(--m-small); font-variant-numeric: tabular-nums; }
.rings-counts:empty { display: none; }
.rings-panel { grid-column: 1 / -1; display: grid; gap: var(--m-2); padding-block: var(--m-1) var(--m-3); }
.rings-panel > button { appearance: none; display: grid; grid-template-columns: 1fr auto; column-gap: var(--m-2); padding: var(--m-2) var(--m-3); min-block-size: 56px; text-align: start; border: 1.5px solid var(--m-edge); border-radius: var(--m-radius); background: var(--m-surface); color: var(--m-ink); font: inherit; line-height: 1.3; cursor: pointer; touch-action: manipulation; }
.rings-panel > button > b { font-weight: 700; }
.rings-panel > button > span { grid-column: 1; font-size: var(--m-small); color: var(--m-muted); }
.rings-panel > button > bdi { grid-area: 1 / 2 / 3 / 3; align-self: center; font-size: var(--m-large); font-weight: 700; font-variant-numeric: tabular-nums; }
.rings-panel > button[aria-pressed="true"] { border-color: var(--m-primary); border-width: 3px; background: var(--m-tint); }
.rings-panel > button[data-ring="OUT"] { border-style: dashed; }
.rings-list > div.refused { animation: rings-flash 1.2s, rings-shake 240ms ease-in-out; }
@keyframes rings-flash { 0%, 60% { background: var(--m-bad-tint); } }
@keyframes rings-shake { 25% { translate: -6px; } 50% { translate: 5px; } 75% { translate: -3px; } }
@media (prefers-reduced-motion: reduce) { .rings-list > div.refused { animation: rings-flash 1.2s step-end !important; } }

manof-rings[data-mode="board"] { block-size: 100%; min-block-size: 0; position: relative; }
manof-rings[data-mode="board"] .rings-stage { flex-direction: row; gap: calc(32 * var(--bu, 1px)); block-size: 100%; padding: 0; }
manof-rings[data-mode="board"] .rings-picture { flex: 1 1 0; min-inline-size: 0; block-size: 100%; }
manof-rings[data-mode="board"] .rings-trays { flex: none; inline-size: calc(400 * var(--bu, 1px)); justify-content: center; gap: calc(12 * var(--bu, 1px)); min-block-size: 0; }
manof-rings[data-mode="board"] .rings-tray { font-size: calc(28 * var(--bu, 1px)); padding: calc(10 * var(--bu, 1px)) calc(24 * var(--bu, 1px)); min-block-size: calc(80 * var(--bu, 1px)); line-height: 1.2; flex: none; }
manof-rings[data-mode="board"] .rings-tray[data-ring=""] { flex: 0 1 auto; overflow: hidden; }
manof-rings[data-mode="board"] .rings-key { font-size: calc(28 * var(--bu, 1px)); padding-inline: calc(24 * var(--bu, 1px)); flex-direction: column; flex: none; gap: calc(4 * var(--bu, 1px)); line-height: 1.2; }
manof-rings[data-mode="board"] .rings-tray > div { flex-direction: column; gap: calc(4 * var(--bu, 1px)); padding-block-start: calc(4 * var(--bu, 1px)); }
`;
