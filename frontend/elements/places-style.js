export default `
manof-places { display: block; container-type: inline-size; font-size: var(--m-body); --dot: 14px; }
.places-axis { display: none; justify-content: space-between; margin: 0; color: var(--m-muted); font-size: var(--m-small); }
.places-list { list-style: none; margin: 0; padding: 0; }
.places-list > li {
  display: grid; align-items: center; column-gap: var(--m-3); padding-block: var(--m-2);
  grid-template: "place text text" auto "place track sum" auto "place notes notes" auto / 2em minmax(0, 1fr) auto;
}
.places-list > li + li { border-block-start: 1px solid var(--m-line); }
.places-place { grid-area: place; align-self: start; text-align: center; font-weight: 700; color: var(--m-primary); font-variant-numeric: tabular-nums; }
.places-text { grid-area: text; min-inline-size: 0; line-height: 1.25; overflow-wrap: anywhere; }
.places-text > * { display: block; }
.places-text small { color: var(--m-muted); font-size: var(--m-small); }
.places-list [hidden] { display: none !important; }
.places-track { grid-area: track; position: relative; display: block; block-size: calc(var(--dot) + 8px); margin-inline: var(--dot); }
.places-track::before { content: ""; position: absolute; inset-inline: calc(var(--dot) / -2); inset-block-start: calc(50% - 1px); block-size: 2px; background: var(--m-line); }
.places-track i { position: absolute; forced-color-adjust: none; transition: inset-inline-start 250ms ease, inline-size 250ms ease; }
.places-span { inset-block-start: calc(50% - 4px); block-size: 8px; border-radius: 4px; background: color-mix(in srgb, var(--m-primary) 45%, var(--m-surface)); min-inline-size: 8px; margin-inline-start: -4px; box-sizing: content-box; padding-inline: 0 8px; }
.places-mean { inset-block-start: calc(50% - var(--dot) / 2); inline-size: var(--dot); block-size: var(--dot); margin-inline-start: calc(var(--dot) / -2); border-radius: 50%; background: var(--m-primary); border: 2px solid var(--m-surface); box-sizing: border-box; }
.places-sum { grid-area: sum; color: var(--m-muted); font-variant-numeric: tabular-nums; white-space: nowrap; }
.places-notes { grid-area: notes; display: flex; flex-wrap: wrap; gap: var(--m-1) var(--m-2); justify-self: start; font-size: var(--m-small); }
.places-split { padding: 0 .5em; border: 1.5px solid var(--m-warn); border-radius: 8px; color: var(--m-warn-text); background: var(--m-warn-tint); }
.places-moved { padding: 0 .5em; border: 1.5px solid var(--m-primary); border-radius: 8px; color: var(--m-primary); background: var(--m-tint); }
li[data-moved="up"] .places-moved::before { content: "↑ "; }
li[data-moved="down"] .places-moved::before { content: "↓ "; }
@container (inline-size > 620px) {
  .places-axis { display: flex; inline-size: calc(62% - 14.5em); margin-inline-start: calc(38% + 2.6em); }
  .places-list > li { grid-template: "place text track sum notes" auto / 2em 38% minmax(0, 1fr) 6em auto; padding-block: 4px; }
  .places-place { align-self: center; }
  manof-places:is([data-notes], [data-moved]) .places-list > li { grid-template-columns: 2em 36% minmax(0, 1fr) 5em 11em; }
}

/* The board: rows share the height that is left; a long list stands in two columns. */
manof-places[data-size="board"] { --dot: calc(22 * var(--bu)); display: flex; flex-direction: column; min-block-size: 0; block-size: 100%; font-size: calc(29 * var(--bu)); }
manof-places[data-size="board"] .places-axis { display: none; }
manof-places[data-size="board"] .places-list {
  flex: 1 1 0; min-block-size: 0; display: grid; grid-auto-flow: column; column-gap: calc(48 * var(--bu));
  grid-template-rows: repeat(var(--places-rows), minmax(0, calc(110 * var(--bu)))); grid-auto-columns: minmax(0, 1fr); align-content: start;
}
manof-places[data-size="board"] .places-list > li { grid-template: "place text track sum notes" minmax(0, 1fr) / calc(64 * var(--bu)) 42% minmax(0, 1fr) calc(150 * var(--bu)) auto; column-gap: calc(20 * var(--bu)); padding-block: 0; min-block-size: 0; overflow: hidden; }
manof-places[data-size="board"]:is([data-notes], [data-moved]):not([data-long]) .places-list > li { grid-template-columns: calc(64 * var(--bu)) 42% minmax(0, 1fr) calc(150 * var(--bu)) calc(330 * var(--bu)); }
manof-places[data-size="board"][data-long] .places-list > li { grid-template: "place text sum" minmax(0, 1fr) "place notes notes" auto / calc(64 * var(--bu)) minmax(0, 1fr) calc(130 * var(--bu)); }
manof-places[data-size="board"][data-long] .places-track { display: none; }
manof-places[data-size="board"] .places-list > li + li { border-block-start: 1px solid var(--m-line); }
manof-places[data-size="board"] .places-place { font-size: calc(36 * var(--bu)); }
manof-places[data-size="board"] .places-text { line-height: 1.1; max-block-size: 100%; overflow: hidden; }
manof-places[data-size="board"] .places-text > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; padding-block-end: .08em; }
manof-places[data-size="board"] .places-text small { font-size: calc(22 * var(--bu)); line-height: 1.15; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
manof-places[data-size="board"] .places-text:has(small:not([hidden])) > span { -webkit-line-clamp: 1; font-size: calc(26 * var(--bu)); }
manof-places[data-size="board"][data-notes][data-moved]:not([data-long]) .places-list > li { grid-template-columns: calc(64 * var(--bu)) 36% minmax(0, 1fr) calc(140 * var(--bu)) calc(500 * var(--bu)); }
/* Many rows in one column: each text has one line, and more of the width. */
manof-places[data-size="board"][data-dense] .places-text > span { -webkit-line-clamp: 1; line-height: 1.3; overflow-wrap: normal; word-break: break-all; }
manof-places[data-size="board"][data-dense]:not([data-notes], [data-moved]) .places-list > li { grid-template-columns: calc(64 * var(--bu)) 54% minmax(0, 1fr) calc(130 * var(--bu)) auto; }
manof-places[data-size="board"][data-dense]:is([data-notes], [data-moved]) .places-list > li { grid-template-columns: calc(64 * var(--bu)) 46% minmax(0, 1fr) calc(130 * var(--bu)) calc(290 * var(--bu)); }
manof-places[data-size="board"][data-dense][data-notes][data-moved] .places-list > li { grid-template-columns: calc(64 * var(--bu)) 43% minmax(0, 1fr) calc(130 * var(--bu)) calc(480 * var(--bu)); }
manof-places[data-size="board"] .places-notes { font-size: calc(26 * var(--bu)); line-height: 1.15; flex-wrap: nowrap; }
manof-places[data-size="board"] .places-notes > * { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
`;
