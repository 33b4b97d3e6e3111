export default `
manof-ballot { display: block; font-size: var(--m-body); }
.ballot-left {
  position: sticky; inset-block-start: 0; z-index: 1; display: flex; align-items: center; justify-content: space-between; gap: var(--m-3);
  min-block-size: 44px; margin: 0; padding-inline: var(--m-4); background: var(--m-ground); border-block-end: 1px solid var(--m-line);
}
manof-ballot[data-unsaved] .ballot-left b { color: var(--m-warn-text); }
.ballot-left b { order: -1; font-weight: 500; font-variant-numeric: tabular-nums; }
.ballot-budget { display: flex; flex-wrap: wrap; gap: 4px; }
.ballot-budget i, .ballot-pips i {
  box-sizing: border-box; inline-size: 14px; block-size: 14px; border-radius: 50%; border: 2px solid var(--m-primary); forced-color-adjust: none;
  background: var(--m-primary); transition: background var(--m-motion), scale var(--m-motion);
}
.ballot-budget i[data-spent] { background: transparent; border-color: var(--m-edge); scale: .8; }
.ballot-groups > section > h2 { margin: 0; padding: var(--m-5) var(--m-4) var(--m-2); font-size: var(--m-small); font-weight: 500; color: var(--m-muted); }
.ballot-groups ul { list-style: none; margin: 0 var(--m-2); padding: 0; background: var(--m-surface); border: 1px solid var(--m-line); border-radius: var(--m-radius); overflow: hidden; }
.ballot-groups li { display: flex; align-items: center; gap: var(--m-2); padding: var(--m-2) var(--m-2); padding-inline-start: var(--m-3); min-block-size: 64px; box-sizing: border-box; }
.ballot-groups li + li { border-block-start: 1px solid var(--m-line); }
.ballot-groups li[data-has] { background: var(--m-tint); }
.ballot-text { flex: 1 1 0; min-inline-size: 0; line-height: 1.3; overflow-wrap: anywhere; }
.ballot-text > * { display: block; }
.ballot-text > [hidden] { display: none; }
.ballot-text small { color: var(--m-muted); font-size: var(--m-small); }
.ballot-dots { flex: none; display: flex; align-items: center; }
.ballot-pips { display: flex; flex-wrap: wrap; justify-content: center; gap: 3px; min-inline-size: 34px; max-inline-size: 52px; }
.ballot-pips i { background: transparent; border-color: var(--m-edge); }
.ballot-pips i[data-on] { background: var(--m-primary); border-color: var(--m-primary); }
.ballot-groups li[data-pending] .ballot-pips i[data-on] { background: color-mix(in srgb, var(--m-primary) 45%, transparent); }
.ballot-dots button {
  appearance: none; inline-size: 48px; block-size: 48px; flex: none; display: grid; place-items: center; padding: 0; border: 0; background: transparent;
  color: var(--m-primary); font: 500 22px/1 var(--m-font); cursor: pointer; touch-action: manipulation; -webkit-tap-highlight-color: transparent;
}
.ballot-dots button span { display: grid; place-items: center; box-sizing: border-box; inline-size: 36px; block-size: 36px; border: 1.5px solid currentcolor; border-radius: 50%; background: var(--m-surface); padding-block-end: 2px; }
.ballot-dots button:active:not([aria-disabled="true"]) span { background: var(--m-primary); color: var(--m-on-primary); }
.ballot-dots button[aria-disabled="true"] { color: var(--m-muted); cursor: default; }
.ballot-dots button[aria-disabled="true"] span { border-color: var(--m-line); background: transparent; opacity: .75; }
manof-ballot[data-closed] .ballot-dots button { opacity: .35; }
.ballot-groups li.refused { animation: ballot-shake 240ms ease-in-out, ballot-flash 1.2s; }
@keyframes ballot-shake { 25% { translate: -6px; } 50% { translate: 5px; } 75% { translate: -3px; } }
@keyframes ballot-flash { 0%, 60% { background: var(--m-bad-tint); } }
@media (prefers-reduced-motion: reduce) { .ballot-groups li.refused { animation: ballot-flash 1.2s step-end !important; } }
`;
