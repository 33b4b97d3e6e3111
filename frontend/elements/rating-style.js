export default `
manof-rating { display: block; font-size: var(--m-body); }
.rating-left {
  position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--m-3);
  min-block-size: 44px; margin: 0; padding-inline: var(--m-4); background: var(--m-ground); border-block-end: 1px solid var(--m-line);
}
.rating-left b { font-weight: 500; font-variant-numeric: tabular-nums; }
.rating-left span { color: var(--m-muted); font-size: var(--m-small); }
manof-rating[data-unsaved] .rating-left b { color: var(--m-warn-text); }
.rating-list { list-style: none; margin: var(--m-3) var(--m-2); padding: 0; display: grid; gap: var(--m-3); }
.rating-list > li { padding: var(--m-3); background: var(--m-surface); border: 1px solid var(--m-line); border-radius: var(--m-radius); }
.rating-list > li[data-whole] { border-color: var(--m-primary); }
.rating-list > li.refused { animation: rating-flash 1.2s; }
.rating-list h2 { margin: 0; font-size: var(--m-body); font-weight: 500; line-height: 1.3; overflow-wrap: anywhere; }
.rating-list small { color: var(--m-muted); font-size: var(--m-small); overflow-wrap: anywhere; }
.rating-list small[hidden] { display: none; }
.rating-question { margin-block: var(--m-3) var(--m-1); font-size: var(--m-small); line-height: 1.3; }
.rating-steps { display: flex; flex-wrap: wrap; gap: 4px; }
.rating-steps button {
  appearance: none; flex: 1 1 44px; min-inline-size: 44px; min-block-size: 48px; padding: 0; border: 1.5px solid var(--m-edge); border-radius: 10px; background: var(--m-surface);
  color: var(--m-ink); font: 500 1.125rem/1 var(--m-font); font-variant-numeric: tabular-nums; cursor: pointer; touch-action: manipulation; -webkit-tap-highlight-color: transparent;
}
.rating-steps button:last-child { flex: 1.6 1 70px; font: 400 var(--m-small)/1.1 var(--m-font); padding-inline: 4px; color: var(--m-muted); }
.rating-steps button[aria-checked="true"] { background: var(--m-primary); border-color: var(--m-primary); color: var(--m-on-primary); font-weight: 700; }
.rating-steps[data-pending] button[aria-checked="true"] { background: color-mix(in srgb, var(--m-primary) 65%, var(--m-surface)); }
.rating-steps[aria-disabled="true"] button { cursor: default; }
.rating-steps[aria-disabled="true"] button:not([aria-checked="true"]) { opacity: .45; }
@keyframes rating-flash { 0%, 60% { background: var(--m-bad-tint); } }
`;
