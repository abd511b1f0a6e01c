/** The booking page: where one stands, what is paid, who travels. */
export const bookingCss = `
.hero-booking{min-height:min(68svh,44rem)}
.hero-booking h1{font-size:clamp(2.375rem,6.4vw,5rem)}
.standing{padding-block:clamp(3.5rem,8vw,6.5rem) clamp(2rem,5vw,4rem)}
.standing-text{margin-top:1rem;max-width:40rem;font-size:1.1875rem;color:var(--soft)}
.steps{display:grid;grid-template-columns:1fr 1fr 1fr auto;margin-top:clamp(2.25rem,5vw,3.75rem)}
.steps li{position:relative;padding-top:1.75rem;padding-right:.5rem;font-size:.9375rem;line-height:1.4;color:var(--soft)}
.steps li::before{content:'';position:absolute;top:0;left:0;width:1.125rem;height:1.125rem;border-radius:50%;border:2px solid #9aa39d;background:var(--paper);z-index:1}
.steps li:not(:last-child)::after{content:'';position:absolute;top:.5rem;left:0;right:0;height:2px;background:var(--line)}
.steps .is-done,.steps .is-current{color:var(--ink)}
.steps .is-done::before{background:var(--deep);border-color:var(--deep)}
.steps .is-done:not(:last-child)::after{background:var(--deep)}
.steps .is-current{font-weight:600}
.steps .is-current::before{border:5px solid var(--brass)}
.payments{background:var(--mist);padding-block:clamp(3.5rem,8vw,7rem)}
.payments-grid{display:grid;gap:3rem}
.payments-grid>*{min-width:0}
.sums{display:grid;grid-template-columns:repeat(3,auto);justify-content:space-between;gap:1rem;margin-top:2rem}
.sums dt{font-size:.875rem;color:var(--soft)}
.sums dd{font:400 clamp(1.125rem,4.4vw,1.75rem)/1.25 var(--display);font-variant-numeric:lining-nums}
.payments-table{margin-top:2rem}
.payments-table tr{border-top:1px solid var(--line)}
.payments-table th,.payments-table td{padding:1rem 0;vertical-align:top}
.payments-table th small{display:block;font-size:.875rem;color:var(--soft)}
.payments-table td{text-align:right;white-space:nowrap;padding-left:1rem;font-variant-numeric:tabular-nums}
.payments-table td small{display:block;font-size:.875rem;color:var(--soft)}
.row-status{font-size:.875rem}
.row-status-paid{color:#20604f;font-weight:600}
.row-status-overdue{color:var(--alert);font-weight:600}
.row-status-due{color:var(--brass);font-weight:600}
.pay{background:var(--paper);padding:clamp(1.75rem,4vw,2.75rem);border-radius:.75rem;align-self:start}
.pay-amount{font:360 2.25rem/1.2 var(--display);letter-spacing:-.02em;font-variant-numeric:lining-nums;margin:.25rem 0 1.5rem}
.pay .button{width:100%}
.pay .fine{margin-top:.875rem;text-align:center}
.bank h3{font-size:1.375rem;margin-bottom:.5rem}
.bank-details{white-space:pre-line;margin-bottom:.75rem}
.pay+.bank{margin-top:2.25rem;padding-inline:clamp(1.75rem,4vw,2.75rem)}
.who{padding-block:clamp(3.5rem,8vw,7rem)}
.who ol{margin-top:2rem;max-width:44rem}
.who li{border-top:1px solid var(--line);padding-block:.875rem;font:400 1.25rem/1.4 var(--display)}
.who .is-open{font:400 1rem/1.75 var(--text);color:var(--soft)}
.booking-days{padding-bottom:clamp(3rem,7vw,6rem)}
.short-days{margin-top:2rem}
.short-days li{display:grid;gap:.25rem 2.5rem;border-top:1px solid var(--line);padding-block:1.25rem}
.short-days h3{font-size:1.5rem}
.short-days .day-when{flex-direction:column}
.short-days .day-place{margin:.125rem 0 0}
@media (min-width:48rem){.short-days li{grid-template-columns:12rem 1fr}}
@media (min-width:60rem){.payments-grid{grid-template-columns:minmax(0,7fr) minmax(0,4fr);gap:clamp(4rem,7vw,8rem)}}
`
