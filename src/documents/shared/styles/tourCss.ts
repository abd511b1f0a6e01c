/** A tour's card, gallery and questions. */
export const tourCss = `
.tour-list{padding-block:clamp(1.5rem,4vw,3rem)}
.tour-card{max-width:24rem;margin-top:1rem;border:1px solid var(--line);border-radius:.75rem;overflow:hidden;background:var(--paper)}
.tour-card-frame{position:relative;aspect-ratio:3/2;background:var(--mist);display:grid;place-items:center}
.tour-card-frame .photo{position:absolute;inset:0}
.tour-card-styles{position:absolute;left:1rem;bottom:1rem;padding:.125rem .75rem;border-radius:999px;background:var(--paper);color:var(--ink);font-size:.8125rem}
.tour-card-text{padding:1.25rem 1.375rem 1.5rem;font-size:.9375rem;line-height:1.6}
.tour-card h3{font-size:1.5rem;margin:.375rem 0 .625rem}
.tour-card ul{margin-top:.75rem;color:var(--soft)}
.tour-card li{padding-left:1rem;position:relative}
.tour-card li::before{content:'·';position:absolute;left:.25rem}
.tour-card-price{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;margin-top:1rem;padding-top:.875rem;border-top:1px solid var(--line);font-weight:600}
.tour .hero{min-height:min(70svh,40rem)}
.tour-gallery{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));gap:1rem;padding-block:clamp(2rem,5vw,4rem)}
.tour-gallery .photo{aspect-ratio:4/3;height:auto;border-radius:.5rem}
.tour-faq{padding-block:clamp(2rem,5vw,4rem)}
.tour-faq details{border-top:1px solid var(--line);padding-block:.5rem}
.tour-faq summary{font-weight:600;text-decoration:none}
.tour-credits{padding-block:2rem}
`
