import { tokenCss } from '../tokens'

const focalPoints = Array.from(
  { length: 11 },
  (_, step) => `.fx${step}{--x:${step * 10}%}.fy${step}{--y:${step * 10}%}`,
).join('')

/** Ground rules of every page: faces, widths, links, buttons, notices, the foot. */
export const baseCss = `${tokenCss}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-top:1.5rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.7 var(--text);overflow-wrap:break-word}
h1,h2,h3,p,dl,dd,ol,ul,figure,fieldset{margin:0;padding:0}
fieldset{border:0;min-width:0}
ol,ul{list-style:none}
h1,h2,h3,.display{font-family:var(--display);font-weight:360;line-height:1.1;letter-spacing:-.015em;text-wrap:balance}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.25em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--brass);outline-offset:3px;border-radius:2px}
table{border-collapse:collapse;width:100%}
th{font-weight:400;text-align:left}
.wrap{width:100%;max-width:84rem;margin-inline:auto;padding-inline:clamp(1.375rem,5vw,5rem)}
.narrow{max-width:52rem}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-6rem;z-index:20;background:var(--paper);color:var(--ink);padding:.75rem 1.25rem}
.skip:focus{top:1rem}
.photo{display:block;width:100%;height:100%;object-fit:cover;object-position:var(--x,50%) var(--y,50%);background:var(--mist)}
${focalPoints}
.eyebrow{font:600 .75rem/1.5 var(--text);letter-spacing:.16em;text-transform:uppercase;color:var(--brass)}
.wordmark{font:400 1.375rem/1.2 var(--display);letter-spacing:.01em}
.section-title{font-size:clamp(2.125rem,5.4vw,3.75rem)}
.fine{font-size:.875rem;color:var(--soft)}
.button{display:inline-flex;align-items:center;justify-content:center;min-height:3.25rem;padding:.75rem 2rem;border:1px solid transparent;border-radius:999px;background:var(--deep);color:#fff;font:600 1rem/1.3 var(--text);text-align:center;text-decoration:none;cursor:pointer;transition:background .2s}
.button:hover{background:#0e2821;text-decoration:none}
.button[aria-disabled=true]{opacity:.55;cursor:progress}
.button-quiet{background:transparent;color:inherit;border-color:currentColor;font-weight:400}
.button-quiet:hover{background:rgb(127 127 127/.14)}
.notice{padding-block:clamp(2rem,5vw,3.5rem);background:var(--mist);text-align:center}
.notice-title{font:360 clamp(1.75rem,4.5vw,2.625rem)/1.15 var(--display);margin-bottom:.75rem;text-wrap:balance}
.notice .button{margin-top:1.75rem}
.notice-alert{background:var(--alertMist);color:var(--alert);padding-block:1.25rem}
.notice-alert+.notice-alert{padding-top:0}
.advisor{padding-block:clamp(4rem,10vw,8rem);text-align:center}
.advisor-name{font:360 clamp(2rem,5vw,3rem)/1.15 var(--display);margin:.75rem 0 1rem}
.advisor-links{display:flex;flex-wrap:wrap;justify-content:center;gap:.75rem 2rem;margin-top:1.25rem}
.foot{background:var(--mist);padding-block:clamp(3rem,6vw,5rem);font-size:.9375rem;color:var(--soft)}
.foot .wordmark{color:var(--ink);margin-bottom:.375rem}
.foot address{font-style:normal;white-space:pre-line}
.foot-grid{display:grid;gap:2rem}
.foot-credits{font-size:.8125rem}
@media (min-width:48rem){.foot-grid{grid-template-columns:2fr 2fr 1fr}.foot-credits{grid-column:1/-1}}
`
