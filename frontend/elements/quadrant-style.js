export default `
.quadrant-up { text-align: start; }
.quadrant-along { text-align: end; }
.quadrant-up::before { content: "↑ "; }
.quadrant-along::after { content: " →"; }
[dir="rtl"] .quadrant-along::after { content: " ←"; }
.quadrant-chart { display: block; inline-size: 100%; aspect-ratio: 1; overflow: visible; }
.quadrant-frame { fill: none; stroke: var(--m-line); stroke-width: .5; }
.quadrant-first { fill: var(--m-tint); }
.quadrant-axis { stroke: var(--m-edge); stroke-width: .3; stroke-dasharray: 1 1; }
.quadrant-name { fill: var(--m-muted); font: 500 3.6px var(--m-font); text-anchor: middle; }
.quadrant-way { stroke: var(--m-edge); stroke-width: .35; }
.quadrant-before { fill: var(--m-surface); stroke: var(--m-edge); stroke-width: .4; }
.quadrant-spot { fill: var(--m-edge); }
.quadrant-point circle { fill: var(--m-primary); stroke: var(--m-surface); stroke-width: .5; }
.quadrant-point text { fill: var(--m-on-primary); font: 700 4.4px var(--m-font); text-anchor: middle; }
.quadrant-point[data-low] circle { fill: var(--m-surface); stroke: var(--m-primary); stroke-width: .7; }
.quadrant-point[data-low] text { fill: var(--m-ink); }
.quadrant-point[data-ring] circle { stroke: var(--m-warn); stroke-width: 1; stroke-dasharray: 1.6 .9; }
`;
