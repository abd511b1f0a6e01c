/** Where the customer sleeps and chooses: houses and options as cards, extras as boxes to tick. */
export const choiceCss = `
.stays-section{padding-top:clamp(3rem,8vw,7rem)}
.stays{display:grid;gap:2.25rem 1.75rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));margin-top:clamp(1.75rem,4vw,3rem)}
.stay-photo{aspect-ratio:3/2;height:auto;border-radius:.5rem;margin-bottom:1rem}
.stay-name{font:400 1.375rem/1.3 var(--display)}
.stay-where{font-size:.9375rem;color:var(--brass)}
.stay-text{margin-top:.5rem;font-size:.9375rem;line-height:1.6;color:var(--soft);white-space:pre-line}
.option-stays{display:grid;gap:.375rem;font-size:.9375rem;line-height:1.5}
.option-photo{aspect-ratio:3/2;height:auto;border-radius:.375rem;margin-bottom:.375rem}
.option-stay{display:block}
.option-stay strong{font-weight:600}
.choice{padding-block:0 clamp(3.5rem,8vw,7rem)}
.choice-lead{margin-top:1rem;max-width:40rem;color:var(--soft)}
.choice-form,.choice-form>div{display:grid;gap:2.25rem}
.choice-form{margin-top:clamp(1.75rem,4vw,2.75rem)}
.choice legend,.extras-title{font:400 1.375rem/1.4 var(--display);margin-bottom:1rem;padding:0}
.extras-title{margin-top:2.25rem}
.options{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr))}
ul.options{margin-top:1.75rem}
.option{position:relative;display:flex;flex-direction:column;gap:.5rem;padding:1.375rem 1.5rem;border:1px solid var(--line);border-radius:.75rem;background:var(--paper)}
label.option,label.extra{cursor:pointer}
label.option{padding-left:3.5rem}
.option input{position:absolute;left:1.375rem;top:1.5rem;width:1.375rem;height:1.375rem;margin:0;accent-color:var(--deep)}
.option:has(:checked){border-color:var(--deep);box-shadow:inset 0 0 0 1px var(--deep);background:var(--mist)}
.option-name{font:400 1.375rem/1.3 var(--display)}
.option-text{font-size:.9375rem;line-height:1.55;color:var(--soft);white-space:pre-line}
.option-price{margin-top:auto;padding-top:.5rem;font-weight:600;font-variant-numeric:tabular-nums}
.extra{position:relative;display:grid;grid-template-columns:1fr auto;gap:.125rem 1.25rem;padding:1rem 0;border-top:1px solid var(--line)}
label.extra{padding-left:2.5rem}
.extra input{position:absolute;left:0;top:1.125rem;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--deep)}
.extra-day{display:inline-block;margin-left:.75rem;font-size:.875rem;color:var(--brass)}
.extra-price{font-weight:600;white-space:nowrap;font-variant-numeric:tabular-nums}
.extra-text{grid-column:1/-1;font-size:.9375rem;line-height:1.55;color:var(--soft);white-space:pre-line}
.choice-form .choice-end{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:1rem 2rem;padding-top:1.5rem;border-top:2px solid var(--ink)}
.choice-sum strong{display:block;font:360 clamp(1.5rem,5vw,2.25rem)/1.2 var(--display);font-variant-numeric:lining-nums}
.choice-end .button[hidden]{display:none}
[aria-busy=true]{opacity:.55}
`
