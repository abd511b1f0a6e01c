/** The hosted page's whole style; it is inlined, and allowed by its hash. */
export const payPageStyle = `
:root{color-scheme:light;--ink:#1c2b2a;--soft:#5a6b69;--line:#d9e0de;--deep:#0f4c46;--paper:#f5f3ee}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.band{margin:0;padding:.6rem 1rem;background:#ffd66b;color:#3d2c00;text-align:center}
main{max-width:27rem;margin:0 auto;padding:1.5rem 1rem 3rem;display:grid;gap:1.25rem}
h1{margin:0 0 .75rem;font-size:1.25rem;line-height:1.3}
.summary{padding:0 .25rem}
.what{margin:0;color:var(--soft);overflow-wrap:anywhere}
.amount{margin:.1rem 0 0;font-size:2.4rem;font-weight:650;letter-spacing:-.02em;line-height:1.2;overflow-wrap:anywhere}
.reference{margin:.25rem 0 0;color:var(--soft);font-size:.9rem}
.panel{background:#fff;border:1px solid var(--line);border-radius:14px;padding:1.25rem;box-shadow:0 10px 30px rgba(15,60,55,.07)}
.panel p{margin:0 0 1rem}
.email{color:var(--ink);overflow-wrap:anywhere}
.email span{color:var(--soft);margin-right:.5rem}
.problem{padding:.7rem .85rem;border-radius:10px;background:#fdecea;color:#8c1d18}
fieldset{margin:0 0 1.1rem;padding:0;border:0}
legend{padding:0;margin-bottom:.5rem;color:var(--soft);font-size:.9rem}
.card{display:flex;align-items:center;gap:.7rem;min-height:3rem;padding:.6rem .85rem;border:1px solid var(--line);cursor:pointer}
.card+.card{border-top:0}
.card:first-of-type{border-radius:10px 10px 0 0}
.card:last-of-type{border-radius:0 0 10px 10px}
.card:has(input:checked){background:#eef6f4}
.card input{width:1.15rem;height:1.15rem;margin:0;accent-color:var(--deep)}
.name{flex:1}
.digits{color:var(--soft);font-variant-numeric:tabular-nums;white-space:nowrap}
button,a.pay{font:inherit;cursor:pointer}
.pay{display:block;width:100%;padding:.85rem 1rem;border:0;border-radius:10px;background:var(--deep);color:#fff;font-weight:600;text-align:center;text-decoration:none}
.pay:hover{background:#0b3a36}
.others{display:grid;gap:.25rem;margin-top:.75rem}
.others button{padding:.65rem;border:0;border-radius:10px;background:none;color:var(--soft);text-decoration:underline;text-underline-offset:3px}
.others button:hover{color:var(--ink);background:#f3f5f4}
:focus-visible{outline:3px solid #2a8f84;outline-offset:2px}
@media (min-width:40rem){main{padding-top:3.5rem}.panel{padding:1.75rem}}
`
