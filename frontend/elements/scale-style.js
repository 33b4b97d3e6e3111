export default `
manof-scale { display: block; font-size: var(--m-body); }
.scale-left {
  position: sticky; inset-block-start: 0; z-index: 1; min-block-size: 44px; margin: 0; padding-inline: var(--m-4); align-content: center; font-weight: 500;
  background: var(--m-ground); border-block-end: 1px solid var(--m-line); font-variant-numeric: tabular-nums;
}
manof-scale[data-unsaved] .scale-left { color: var(--m-warn-text); }
.scale-list { list-style: none; margin: var(--m-3) var(--m-2); padding: 0; display: flex; flex-direction: column; gap: var(--m-3); }
.scale-list > li { padding: var(--m-3); background: var(--m-surface); border: 1px solid var(--m-line); border-radius: var(--m-radius); }
.scale-list > li[data-has] { background: var(--m-tint); }
.scale-list fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; display: flex; flex-direction: column; gap: var(--m-2); }
.scale-list legend { padding: 0; margin-block-end: var(--m-2); inline-size: 100%; line-height: 1.3; font-weight: 500; overflow-wrap: anywhere; }
.scale-steps { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: var(--m-1); }
.scale-steps[data-spelled] label { font-size: var(--m-small); line-height: 1.15; text-align: center; padding-inline: 4px; }
.scale-words[hidden] { display: none; }
.scale-steps label { position: relative; display: grid; place-items: center; min-block-size: 48px; border: 1.5px solid var(--m-edge); border-radius: 10px; background: var(--m-surface); font-weight: 500; cursor: pointer; touch-action: manipulation; -webkit-tap-highlight-color: transparent; }
.scale-steps input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: inherit; }
.scale-steps label[data-on] { background: var(--m-primary); border-color: var(--m-primary); color: var(--m-on-primary); font-weight: 700; forced-color-adjust: none; }
.scale-steps label:has(:focus-visible) { outline: 3px solid var(--m-primary); outline-offset: 2px; }
[data-pending] > fieldset .scale-steps label[data-on] { background: color-mix(in srgb, var(--m-primary) 65%, var(--m-surface)); }
manof-scale[data-closed] .scale-steps label { cursor: default; border-color: var(--m-line); }
manof-scale[data-closed] .scale-steps label:not([data-on]) { color: var(--m-muted); }
.scale-words { display: flex; align-items: center; justify-content: space-between; gap: var(--m-3); min-block-size: 32px; color: var(--m-muted); font-size: var(--m-small); }
.scale-clear { appearance: none; flex: none; min-block-size: 44px; border: 0; padding-inline: var(--m-2); background: transparent; color: var(--m-primary); font: inherit; text-decoration: underline; cursor: pointer; }
.scale-clear[hidden] { display: none; }
`;
