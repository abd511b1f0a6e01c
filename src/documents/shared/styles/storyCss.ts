/** What is read: the letter, the facts, the days, what is included, the terms. */
export const storyCss = `
.letter{max-width:56rem;padding-block:clamp(4rem,10vw,8.5rem) clamp(2.5rem,6vw,5rem)}
.letter-text{margin-top:1.75rem;font:350 clamp(1.3125rem,2.6vw,1.75rem)/1.5 var(--display);letter-spacing:-.005em}
.letter-text p+p{margin-top:1.1em}
.signature{margin-top:2.25rem;font-weight:600;line-height:1.5}
.signature span{display:block;font-weight:400;color:var(--soft)}
.facts{display:grid;grid-template-columns:1fr 1fr;gap:1.75rem 1.25rem;padding-block:clamp(2.5rem,5vw,4rem)}
.facts dt,.day-facts dt,.answer-facts dt{font-size:.875rem;color:var(--soft)}
.facts dd{font:400 1.1875rem/1.35 var(--display)}
.facts>div{border-top:1px solid var(--line);padding-top:.875rem}
.days{padding-top:clamp(3rem,8vw,7rem)}
.day{display:grid;gap:1.75rem;padding-block:clamp(2.25rem,6vw,5.5rem)}
.day-photo{aspect-ratio:4/3;height:auto;width:calc(100% + 2*clamp(1.375rem,5vw,5rem));margin-inline:calc(-1*clamp(1.375rem,5vw,5rem));max-width:none}
.day-when{display:flex;flex-wrap:wrap;gap:.125rem 1rem;color:var(--soft);font-size:.9375rem}
.day-when span{color:var(--brass);font-weight:600}
.day-text h3{font-size:clamp(1.75rem,3.4vw,2.625rem);margin:.5rem 0 .375rem}
.day-place{color:var(--soft);margin-bottom:1.125rem}
.day-text>h3+p:not(.day-place){margin-top:1.125rem}
.day-text p+p:not(.day-place){margin-top:.9em}
.day-section{grid-column:1/-1;font:360 clamp(1.75rem,4vw,2.75rem)/1.15 var(--display);color:var(--brass);border-bottom:1px solid var(--line);padding-bottom:1rem}
.services{display:grid;gap:.75rem;margin-top:1.5rem}
.services li{padding-left:1.125rem;border-left:2px solid var(--brass);line-height:1.5}
.services strong{font-weight:600}
.services .tag{margin-left:.625rem}
.service-text{display:block;font-size:.9375rem;color:var(--soft);white-space:pre-line}
.transit{padding-block:clamp(2rem,5vw,4rem)}
.transit>*{max-width:44rem;margin-inline:auto}
.transit h3{font-size:clamp(1.75rem,3.4vw,2.375rem);margin-bottom:.75rem}
.transit p{margin-top:.75rem}
.transit-facts{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem}
.transit-facts dt{font-size:.875rem;color:var(--soft)}
.day-facts{display:grid;gap:.875rem;margin-top:1.5rem;padding-top:1.25rem;border-top:1px solid var(--line)}
.day-facts dd{line-height:1.5}
.inclusions{padding-block:clamp(3.5rem,8vw,7rem)}
.inclusions-lists{display:grid;gap:2.5rem;margin-top:clamp(2rem,4vw,3.5rem)}
.inclusions h3{font:600 1rem/1.5 var(--text);letter-spacing:0;margin-bottom:.75rem}
.inclusions li{position:relative;padding:.6875rem 0 .6875rem 2rem;border-top:1px solid var(--line);line-height:1.55}
.inclusions li::before{content:'';position:absolute;left:.125rem;top:1.3125rem;width:.8125rem;height:.375rem;border:solid var(--brass);border-width:0 0 2px 2px;transform:rotate(-45deg) translateY(-.125rem)}
.inclusions-out li{color:var(--soft)}
.inclusions-out li::before{height:0;border-width:0 0 2px;border-color:var(--soft);transform:none;top:1.4375rem}
.attachments{padding-top:clamp(3rem,7vw,6rem)}
.attachments h2{font-size:clamp(1.625rem,3vw,2.125rem);margin-bottom:1rem}
.attachments li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.125rem 1.5rem;padding:.875rem 0;border-top:1px solid var(--line)}
.attachments a{font-weight:600;text-decoration-thickness:1px;text-underline-offset:.25em}
.terms{padding-block:clamp(3rem,7vw,6rem)}
.terms h2{font-size:clamp(1.625rem,3vw,2.125rem)}
summary{cursor:pointer;padding-block:.75rem;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.25em}
summary:hover{text-decoration-thickness:2px}
.terms-text{max-width:44rem;font-size:.9375rem;padding-top:.75rem}
.terms-text p+p{margin-top:1em}
.route{padding-top:clamp(3rem,8vw,7rem)}
.route-body{display:grid;gap:1.75rem;margin-top:clamp(1.5rem,3vw,2.5rem)}
.route-map{max-width:36rem;border-radius:.5rem;overflow:hidden}
.route-map svg{display:block;width:100%;height:auto}
.route-stops li{display:grid;grid-template-columns:2rem 1fr auto;gap:.75rem;align-items:baseline;padding:.75rem 0;border-top:1px solid var(--line)}
.route-number{color:var(--brass);font-weight:600;font-size:.9375rem}
.route-stops strong{font-weight:600}
.route-days{font-size:.875rem;color:var(--soft)}
@media (min-width:48rem){
.facts{grid-template-columns:repeat(4,1fr)}
.inclusions-lists{grid-template-columns:1.2fr 1fr;gap:clamp(3rem,7vw,7rem)}
}
@media (min-width:60rem){
.route-body{grid-template-columns:minmax(0,36rem) minmax(0,1fr);align-items:center;gap:clamp(3rem,5.5vw,6rem)}
.day{grid-template-columns:minmax(0,7fr) minmax(0,5fr);gap:clamp(3rem,5.5vw,6rem);align-items:center}
.day-photo{width:100%;margin:0;aspect-ratio:5/4}
.day:nth-child(even){grid-template-columns:minmax(0,5fr) minmax(0,7fr)}
.day:nth-child(even) .day-photo{order:2}
.day-plain,.day-plain:nth-child(even){grid-template-columns:minmax(0,44rem);justify-content:center}
}
`
