/** The dress of the API's documentation, on top of the ground rules of every page. */
export const docsCss = `
html:has(body.api){scroll-behavior:auto}
body.api{font:400 1rem/1.6 var(--text)}
.api code,.api pre{font:400 .875em/1.55 ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace}
.api :not(pre)>code{padding:.05rem .3rem;border-radius:4px;background:var(--mist);overflow-wrap:anywhere}
.api-nav{background:var(--mist);padding:1rem 1.375rem}
.api-nav summary{font-weight:600;min-height:2.5rem;cursor:pointer}
.api-nav li>a{display:block;padding:.28rem 0;text-decoration:none;overflow-wrap:anywhere}
.api-nav li>a:hover{text-decoration:underline}
.api-nav>details>ul>li>a{margin-top:.7rem;font-weight:600}
.api-nav ul ul a{font-size:.875rem;color:var(--soft)}
.api-search input{display:block;width:100%;min-height:2.75rem;padding:0 .8rem;border:1px solid var(--soft);border-radius:6px;background:var(--paper);color:var(--ink);font:inherit}
.api-search label,.api-search span{font-size:.875rem;color:var(--soft)}
.api-verb{display:inline-block;min-width:2.9rem;font:600 .6875rem/1 var(--text);text-transform:uppercase;color:var(--deep)}
.api-verb-delete{color:var(--alert)}
.api-main{max-width:62rem;padding:1.5rem 1.375rem 5rem}
.api-main h1{font-size:clamp(2rem,5vw,3rem);margin-bottom:.75rem}
.api-main h2{font-size:1.9rem;margin:3rem 0 .5rem}
.api-main p+p{margin-top:.6rem}
.api-operation{padding:1.6rem 0;border-top:1px solid var(--line)}
.api-operation:target{border-top:2px solid var(--brass)}
.api-operation h3{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;margin-bottom:.4rem;font:600 1.05rem/1.5 var(--text);letter-spacing:0}
.api-operation h3 code{background:none;padding:0}
.api-operation h4{margin:1.2rem 0 .4rem;font:600 .875rem/1.5 var(--text)}
.api-method{padding:.15rem .55rem;border-radius:4px;background:var(--deep);color:#fff;font:600 .75rem/1.4 var(--text)}
.api-method-get{background:var(--mist);color:var(--deep);box-shadow:inset 0 0 0 1px var(--deep)}
.api-method-delete{background:var(--alert)}
.api-anchor{color:var(--soft);text-decoration:none;padding:.2rem .5rem}
.api-scroll{overflow-x:auto}
.api-table{font-size:.9375rem;min-width:34rem}
.api-table th,.api-table td{padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
.api-table thead th{color:var(--soft);font-size:.8125rem}
.api-table tbody th{white-space:nowrap}
.api-table td:last-child{width:55%}
.api-depth-1{padding-left:1.2rem!important}.api-depth-2{padding-left:2.4rem!important}.api-depth-3{padding-left:3.6rem!important}
.api-depth-4{padding-left:4.8rem!important}.api-depth-5{padding-left:6rem!important}
.api-required{margin-left:.4rem;color:var(--alert);font-size:.75rem}
.api-bounds{display:block;color:var(--soft);font-size:.8125rem}
.api-values{display:flex;flex-wrap:wrap;gap:.3rem;margin-top:.2rem}
.api-values summary{width:100%;cursor:pointer;min-height:1.75rem}
details.api-values{display:block}details.api-values code{display:inline-block;margin:0 .3rem .3rem 0}
.api-answer{padding:.2rem 0}
.api-answer summary{cursor:pointer;min-height:2rem;color:var(--soft)}
.api-status{display:inline-block;min-width:2.6rem}.api-status-2{color:var(--deep)}.api-status-4,.api-status-5{color:var(--alert)}
.api-problems code{margin-right:.35rem}
.api-code pre{margin:0}
.api-code{padding:1rem;overflow-x:auto;border-radius:8px;background:#12201c;color:#eef3f0}
.api-plain{color:var(--soft)}
.api [hidden]{display:none}
@media (max-width:40rem){
.api-table{min-width:0}
.api-table thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.api-table tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}
.api-table tbody th,.api-table td{display:block;padding:.05rem 0;border:0;white-space:normal}
.api-table td:last-child{width:auto}
.api-table .api-depth-1~td{padding-left:1.2rem}.api-table .api-depth-2~td{padding-left:2.4rem}.api-table .api-depth-3~td{padding-left:3.6rem}
}
@media (min-width:64rem){
body.api{display:grid;grid-template-columns:20rem 1fr;align-items:start}
.api-nav{position:sticky;top:0;height:100vh;overflow-y:auto}
.api-main{padding:2.5rem 3rem 6rem}
}
@media print{.api-nav{display:none}}
`
