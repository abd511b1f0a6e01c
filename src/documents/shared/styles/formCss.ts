/** Where the customer answers: the bar on phones, the forms, what follows an answer. */
export const formCss = `
.accept-bar{position:sticky;bottom:0;z-index:10;display:flex;justify-content:space-between;align-items:center;gap:1rem;padding:.75rem 1.375rem calc(.75rem + env(safe-area-inset-bottom));background:var(--paper);border-top:1px solid var(--line)}
.accept-bar p{display:flex;flex-direction:column;line-height:1.3}
.accept-bar span{font-size:.8125rem;color:var(--soft)}
.accept-bar strong{font:400 1.375rem/1.2 var(--display);font-variant-numeric:lining-nums}
.accept-bar .button{min-height:3rem}
@media (min-width:60rem){.accept-bar{display:none}}
.answer{background:var(--deep);color:#fff;padding-block:clamp(4rem,9vw,8.5rem)}
.answer :focus-visible{outline-color:var(--brassLight)}
.answer-grid{display:grid;gap:3rem}
.answer-lead{margin-top:1.25rem;max-width:34rem;color:var(--deepSoft);font-size:1.125rem}
.answer-facts{display:flex;flex-wrap:wrap;gap:1.25rem 3rem;margin-top:2rem}
.answer-facts dt{color:var(--deepSoft)}
.answer-facts dd{font:400 1.375rem/1.3 var(--display);font-variant-numeric:lining-nums}
.answer-closed{text-align:center}
.answer-closed .answer-lead{margin-inline:auto}
.answer-links{display:flex;flex-wrap:wrap;justify-content:center;gap:1rem;margin-top:2.25rem}
.answer .button:not(.button-quiet){background:var(--brassLight);color:#1c1608}
.answer .button:not(.button-quiet):hover{background:#f0dcb2}
.answer-forms{display:grid;gap:1rem;align-content:start}
.accept-form{display:grid;gap:1.25rem}
.field{display:grid;gap:.5rem}
.field label{font-weight:600}
input[type=text],textarea{width:100%;padding:.875rem 1rem;border:1px solid #8a938d;border-radius:.375rem;background:#fff;color:var(--ink);font:400 1.0625rem/1.5 var(--text)}
[aria-invalid=true]{border:2px solid #e0785f;outline-color:#e0785f}
.field-check{display:grid;grid-template-columns:auto 1fr;gap:.25rem .875rem;align-items:start}
.field-check label{font-weight:400;line-height:1.5;padding-block:.125rem}
.field-check input{width:1.5rem;height:1.5rem;margin:.125rem 0 0;accent-color:var(--brass)}
.field-check .field-error{grid-column:2}
.field-error{font-size:.9375rem;color:#ffc9b8}
.terms-link{font-size:.9375rem;margin:-.75rem 0 .25rem 2.375rem;color:var(--deepSoft)}
.button-large{min-height:3.75rem;font-size:1.125rem}
.decline{margin-top:.75rem}
.decline summary{text-align:center;color:var(--deepSoft)}
.decline form{display:grid;gap:1.25rem;padding-top:1rem}
.decline legend{font-weight:600;margin-bottom:.75rem;padding:0}
.decline fieldset{display:grid;gap:.625rem}
.changes{padding-block:clamp(2rem,5vw,3.5rem)}
.changes ul{display:grid;gap:.5rem;margin-top:1rem}
.changes li{padding-left:1.25rem;border-left:2px solid var(--brass)}
.question{padding-block:0 clamp(4rem,10vw,8rem)}
.question-title{font-size:1.75rem;margin-bottom:.75rem}
.question form{display:grid;gap:1.25rem;justify-items:start;margin-top:1.5rem}
.question .field{width:100%}
.question .field-error{color:var(--alert)}
.question-received{padding:1rem 1.25rem;margin-bottom:1.25rem;background:var(--mist);border-left:3px solid var(--brass)}
@media (min-width:60rem){.answer-grid{grid-template-columns:minmax(0,6fr) minmax(0,5fr);gap:clamp(4rem,8vw,9rem)}}
`
