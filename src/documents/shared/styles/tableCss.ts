/** The price, the payment plan and the payments. */
export const tableCss = `
.price{background:var(--mist);padding-block:clamp(3.5rem,9vw,8rem)}
.price-grid{display:grid;gap:3.5rem}
.price-grid>*{min-width:0}
.price-table{margin-top:clamp(1.75rem,4vw,3rem)}
.price-table tbody tr{border-top:1px solid var(--line)}
.price-table th,.price-table td{padding:1rem 0;vertical-align:top}
.price-table td{text-align:right;padding-left:1.25rem;white-space:nowrap;font-variant-numeric:tabular-nums}
.price-detail{display:block;font:400 .875rem/1.5 var(--text);letter-spacing:0;color:var(--soft);white-space:normal}
.price-optional{color:var(--soft)}
.tag{display:inline-block;margin-left:.25rem;padding:.0625rem .625rem;border:1px solid var(--line);border-radius:999px;font-size:.8125rem;color:var(--brass);background:var(--paper)}
.price-table tfoot tr{border-top:2px solid var(--ink)}
.price-table tfoot th{font:400 1.375rem/1.4 var(--display);padding-top:1.375rem}
.price-table tfoot td{font:360 clamp(1.5rem,5vw,2.75rem)/1.1 var(--display);letter-spacing:-.02em;padding-top:1.25rem;font-variant-numeric:lining-nums}
.price-table tfoot .price-detail{margin-top:.5rem}
.price-table+.fine{margin-top:.5rem}
.plan-title{font-size:1.625rem;margin-bottom:1.5rem}
.plan{counter-reset:step}
.plan li{position:relative;display:grid;grid-template-columns:1fr auto;gap:0 1rem;padding:0 0 1.75rem 2.25rem}
.plan li::before{content:'';position:absolute;left:0;top:.4375rem;width:.875rem;height:.875rem;border-radius:50%;border:2px solid var(--brass);background:var(--mist);z-index:1}
.plan li:first-child::before{background:var(--brass)}
.plan li:not(:last-child)::after{content:'';position:absolute;left:.375rem;top:.75rem;bottom:-.5rem;width:2px;background:var(--line)}
.plan-label{font-weight:600}
.plan-label span{font-weight:400;color:var(--soft)}
.plan-amount{font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}
.plan-due{grid-column:1/-1;font-size:.9375rem;color:var(--soft)}
@media (min-width:60rem){.price-grid{grid-template-columns:minmax(0,7fr) minmax(0,4fr);gap:clamp(4rem,8vw,9rem)}.plan-title{margin-top:1rem}}
`
