export default `
manof-influence { display: flex; flex-direction: column; gap: var(--m-3); padding: 0 var(--m-4) var(--m-4); font-size: var(--m-body); }
.influence-line {
  position: sticky; inset-block-start: 0; z-index: 1; display: flex; align-items: center; justify-content: space-between; gap: var(--m-2); min-block-size: 48px;
  margin-inline: calc(-1 * var(--m-4)); padding-inline: var(--m-2); background: var(--m-ground); border-block-end: 1px solid var(--m-line);
}
.influence-line b { font-weight: 500; font-variant-numeric: tabular-nums; text-align: center; }
manof-influence[data-unsaved] .influence-line b { color: var(--m-warn-text); }
.influence-line button, .influence-more, .influence-list button {
  appearance: none; min-inline-size: 48px; min-block-size: 48px; padding: 0 var(--m-3); border: 0; border-radius: 10px; background: none; color: var(--m-primary);
  font: 500 var(--m-body)/1.2 var(--m-font); cursor: pointer; touch-action: manipulation;
}
.influence-line button:disabled { visibility: hidden; }
.influence-ask { margin: 0; font-size: var(--m-body); font-weight: 400; line-height: 1.35; }
.influence-ask b { display: block; margin-block: var(--m-2); padding: var(--m-2) var(--m-3); border: 1px solid var(--m-line); border-radius: var(--m-radius); background: var(--m-surface); font-size: var(--m-large); font-weight: 500; overflow-wrap: anywhere; }
.influence-steps { display: flex; flex-direction: column; gap: var(--m-2); }
.influence-steps button {
  appearance: none; display: flex; align-items: center; gap: var(--m-3); min-block-size: 56px; padding: var(--m-1) var(--m-4); border: 1.5px solid var(--m-edge); border-radius: var(--m-radius);
  background: var(--m-surface); color: var(--m-ink); font: 500 var(--m-body)/1.2 var(--m-font); text-align: start; cursor: pointer; touch-action: manipulation; -webkit-tap-highlight-color: transparent;
}
.influence-steps button b { inline-size: 1.2em; font-weight: 700; font-variant-numeric: tabular-nums; }
.influence-steps button:last-child { min-block-size: 48px; justify-content: center; border-style: dashed; color: var(--m-muted); font-weight: 400; }
.influence-steps button[aria-pressed="true"] { background: var(--m-primary); border-color: var(--m-primary); color: var(--m-on-primary); }
.influence-steps[data-pending] button[aria-pressed="true"] { background: color-mix(in srgb, var(--m-primary) 65%, var(--m-surface)); }
.influence-end { margin: var(--m-2) 0 0; font-size: var(--m-large); font-weight: 500; line-height: 1.3; }
.influence-hint { margin: 0; color: var(--m-muted); }
.influence-more { min-block-size: 56px; border: 1.5px solid var(--m-primary); background: var(--m-surface); }
.influence-list { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--m-2); }
.influence-list button { display: grid; gap: 2px; inline-size: 100%; padding: var(--m-2) var(--m-3); border: 1px solid var(--m-line); background: var(--m-surface); color: var(--m-ink); font-weight: 400; text-align: start; }
.influence-list button:disabled { cursor: default; }
.influence-list small { font-size: var(--m-small); color: var(--m-muted); overflow-wrap: anywhere; }
.influence-list b { font-weight: 500; }
manof-influence [hidden] { display: none; }
`;
