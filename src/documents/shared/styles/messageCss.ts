/** A page that only says something: nothing there, one moment, something went wrong. */
export const messageCss = `
.message{min-height:100svh;padding-block:0;display:grid;grid-template-rows:auto 1fr auto;background:var(--deep);color:#fff}
.message main{display:grid;align-content:center;padding-block:4rem}
.message h1{font-size:clamp(2.5rem,7vw,5rem);max-width:16ch}
.message main p{margin-top:1.5rem;max-width:36rem;font-size:1.1875rem;color:var(--deepSoft)}
.message .answer-links{justify-content:flex-start}
.message .button{border-color:currentColor;background:transparent}
.message .wordmark{padding-top:clamp(1.25rem,3vw,2.25rem)}
`
