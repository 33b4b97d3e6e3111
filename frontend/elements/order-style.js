export default `
manof-order { display: block; font-size: var(--m-body); }
.order-note { margin: 0 0 var(--m-2); color: var(--m-muted); font-size: var(--m-small); }
.order-note[hidden], .order-list [hidden] { display: none !important; }
manof-order[data-unsaved] .order-note { color: var(--m-warn-text); font-weight: 500; }
.order-list { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: var(--m-1); }
.order-list > li {
  display: grid; grid-template: "place text steps" auto "place jumps jumps" auto / auto minmax(0, 1fr) auto; align-items: center; column-gap: var(--m-2);
  padding: var(--m-1) var(--m-2); background: var(--m-surface); border: 1px solid var(--m-line); border-radius: var(--m-radius); scroll-margin: 64px;
}
.order-list > li[data-active] { background: var(--m-tint); border-color: var(--m-primary); }
.order-place { grid-area: place; align-self: stretch; display: grid; align-items: center; min-inline-size: 2.6em; text-align: center; font-variant-numeric: tabular-nums; }
.order-place b { font-weight: 700; color: var(--m-primary); }
.order-place select {
  appearance: none; min-inline-size: 44px; min-block-size: 44px; block-size: 100%; padding: 0 var(--m-1); border: 1.5px solid var(--m-edge); border-radius: 10px;
  background: var(--m-surface); color: var(--m-primary); font: inherit; font-weight: 700; text-align: center; text-align-last: center; cursor: pointer;
}
.order-text { grid-area: text; padding-block: var(--m-1); line-height: 1.25; overflow-wrap: anywhere; }
.order-steps { grid-area: steps; display: flex; gap: var(--m-1); }
.order-list button {
  appearance: none; min-inline-size: 44px; min-block-size: 44px; padding: 0; border: 1.5px solid var(--m-edge); border-radius: 10px; background: var(--m-surface);
  color: var(--m-primary); font: inherit; font-size: 1.25em; line-height: 1; cursor: pointer; touch-action: manipulation; -webkit-tap-highlight-color: transparent;
}
.order-list button[aria-disabled] { color: var(--m-muted); border-color: var(--m-line); cursor: default; }
.order-jumps { grid-area: jumps; display: flex; flex-wrap: wrap; gap: var(--m-2); padding-block: var(--m-1); }
.order-jumps button { flex: 1 1 8em; font-size: 1em; }
.order-jumps button::after { content: " " attr(data-words); }
.order-list :is(button, select):focus-visible { outline: 3px solid var(--m-primary); outline-offset: 2px; }
`;
