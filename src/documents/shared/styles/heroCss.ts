/** The opening photograph of quotes and bookings. */
export const heroCss = `
.hero{position:relative;display:flex;flex-direction:column;justify-content:space-between;min-height:min(92svh,60rem);background:var(--deep);color:#fff;isolation:isolate;overflow:hidden}
.hero-photo{position:absolute;inset:0;z-index:-2;background:var(--deep)}
.hero::after{content:'';position:absolute;inset:0;z-index:-1;background:linear-gradient(180deg,rgb(10 20 17/.5) 0,rgb(10 20 17/.06) 22%,rgb(10 20 17/0) 38%,rgb(10 20 17/.42) 66%,rgb(10 20 17/.82) 100%)}
.hero-plain{min-height:min(72svh,44rem);background:radial-gradient(120% 90% at 85% 0,#2d5b4e 0,rgb(45 91 78/0) 60%),var(--deep)}
.hero-plain::after{background:none}
.hero-top{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;padding-top:clamp(1.25rem,3vw,2.25rem)}
.hero-reference{font-size:.875rem;letter-spacing:.04em;text-align:right}
.hero-text{padding-bottom:clamp(2.25rem,6vw,5rem);padding-top:6rem}
.hero .eyebrow{color:var(--brassLight)}
.hero h1{font-size:clamp(2.75rem,8.2vw,6.5rem);line-height:1.02;letter-spacing:-.025em;font-weight:330;max-width:16ch;margin:.875rem 0 1.375rem}
.hero-facts{display:flex;flex-wrap:wrap;gap:.25rem 1.75rem;font-size:1.0625rem}
.hero-facts span+span::before{content:'';display:inline-block;width:.3125rem;height:.3125rem;border-radius:50%;background:var(--brassLight);margin-right:1.75rem;vertical-align:.2em}
@media (max-width:40rem){.hero-facts{flex-direction:column}.hero-facts span+span::before{content:none}}
`
