export default `
manof-spread {
  display: block; container-type: inline-size; font-size: var(--m-body); --spread-h: 28px;
  --spread-1: light-dark(#B45309, #F0A566); --spread-2: light-dark(#F3C48F, #8A5A2B); --spread-3: light-dark(#DAD5CC, #465260); --spread-4: light-dark(#A5CBD3, #2C6472); --spread-5: light-dark(#0F5C6E, #7CCBDA);
}
.spread-list { list-style: none; margin: 0; padding: 0; }
.spread-list > li { position: relative; display: grid; align-items: center; gap: var(--m-1) var(--m-3); padding-block: var(--m-3); grid-template: "text" auto "bar" auto "figures" auto / minmax(0, 1fr); }
.spread-list > li + li { border-block-start: 1px solid var(--m-line); }
.spread-text { grid-area: text; line-height: 1.3; min-inline-size: 0; overflow-wrap: anywhere; }
.spread-verdict { display: inline-block; margin-inline-start: var(--m-2); padding: 0 .6em; border: 1.5px solid var(--m-edge); border-radius: 999px; font-size: var(--m-small); font-weight: 500; white-space: nowrap; }
.spread-verdict[data-verdict="STANDS"] { border-color: var(--m-good); color: var(--m-good); }
.spread-verdict[data-verdict="OPEN"] { border-color: var(--m-warn); border-style: dashed; color: var(--m-warn-text); }
.spread-verdict[hidden], .spread-bar[hidden], .spread-few[hidden], .spread-figures[hidden], .spread-figures > [hidden] { display: none !important; }
.spread-bar { grid-area: bar; display: flex; gap: 2px; min-inline-size: 0; block-size: var(--spread-h); }
.spread-bar > i, .spread-key i { display: grid; place-items: center; min-inline-size: 1.5em; box-sizing: border-box; border-radius: 4px; font-style: normal; font-size: var(--m-small); font-weight: 500; font-variant-numeric: tabular-nums; color: light-dark(#1F2A37, #EEF1F4); forced-color-adjust: none; }
.spread-bar > i { flex: 1 1 0; }
manof-spread [data-step="1"] { background: var(--spread-1); color: light-dark(#FFFFFF, #1A1208); }
manof-spread [data-step="2"] { background: var(--spread-2); }
manof-spread [data-step="3"] { background: var(--spread-3); }
manof-spread [data-step="4"] { background: var(--spread-4); }
manof-spread [data-step="5"] { background: var(--spread-5); color: light-dark(#FFFFFF, #0B1C22); }
.spread-few { grid-area: bar; color: var(--m-muted); font-size: var(--m-small); }
.spread-figures { grid-area: figures; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .7em; color: var(--m-muted); font-size: var(--m-small); }
.spread-figures > b { color: var(--m-ink); font-weight: 700; font-size: var(--m-large); direction: ltr; unicode-bidi: isolate; font-variant-numeric: tabular-nums; }
li[data-mark="DIFFERING"] .spread-figures > span { color: var(--m-warn-text); font-weight: 500; }
.spread-key { display: flex; flex-wrap: wrap; gap: var(--m-1) var(--m-4); list-style: none; margin: var(--m-3) 0 0; padding: 0; color: var(--m-muted); font-size: var(--m-small); }
.spread-key li { display: flex; align-items: center; gap: .5em; }
.spread-key i { inline-size: 1.8em; block-size: 1.5em; }
manof-spread[data-bare] .spread-text, manof-spread[data-size="row"] .spread-key { display: none; }
manof-spread[data-size="row"] { --spread-h: 24px; }
manof-spread[data-size="row"] .spread-list > li { padding-block: 0; }
@container (inline-size > 620px) {
  manof-spread:not([data-bare]) .spread-list > li { grid-template: "text bar figures" auto / 42% 1fr 11em; }
}

/* The board: rows share the height that is left, and --bu is one pixel of a 1920 by 1080 picture. */
manof-spread[data-size="board"] { display: flex; flex-direction: column; block-size: 100%; min-block-size: 0; font-size: calc(30 * var(--bu, 1px)); --spread-h: calc(46 * var(--bu, 1px)); }
manof-spread[data-size="board"] .spread-list { flex: 1 1 0; min-block-size: 0; display: grid; grid-auto-rows: minmax(0, calc(150 * var(--bu, 1px))); align-content: start; }
manof-spread[data-size="board"]:not(:has(.spread-list > :nth-child(6))) { font-size: calc(36 * var(--bu, 1px)); --spread-h: calc(64 * var(--bu, 1px)); }
manof-spread[data-size="board"]:not(:has(.spread-list > :nth-child(6))) .spread-list { grid-auto-rows: minmax(0, calc(168 * var(--bu, 1px))); }
manof-spread[data-size="board"] .spread-list > li { grid-template: "text bar figures" 1fr / 46% 1fr calc(330 * var(--bu, 1px)) !important; column-gap: calc(28 * var(--bu, 1px)); padding-block: 0; }
manof-spread[data-size="board"] .spread-text { line-height: 1.15; max-block-size: 100%; overflow: hidden; display: flex; align-items: center; gap: calc(16 * var(--bu, 1px)); }
manof-spread[data-size="board"] .spread-text > span { flex: 1 1 0; min-inline-size: 0; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; padding-block: .14em; }
manof-spread[data-size="board"] .spread-list:has(> :nth-child(8)) .spread-text > span { -webkit-line-clamp: 2; }
manof-spread[data-size="board"] .spread-list:has(> :nth-child(11)) .spread-text > span { -webkit-line-clamp: 1; }
manof-spread[data-size="board"] .spread-verdict { flex: none; margin: 0; border-width: calc(3 * var(--bu, 1px)); }
manof-spread[data-size="board"] :is(.spread-verdict, .spread-bar > i, .spread-few, .spread-figures, .spread-key, .spread-key i) { font-size: calc(28 * var(--bu, 1px)); }
manof-spread[data-size="board"] .spread-figures > b { font-size: calc(38 * var(--bu, 1px)); }
manof-spread[data-size="board"] .spread-figures > small { font-size: calc(28 * var(--bu, 1px)); }
manof-spread[data-size="board"] .spread-key { flex: none; margin-block-start: calc(10 * var(--bu, 1px)); gap: calc(8 * var(--bu, 1px)) calc(44 * var(--bu, 1px)); }
`;
