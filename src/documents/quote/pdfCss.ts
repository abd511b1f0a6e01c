import type { QuotePart } from './quotePageTypes'

const cssString = (text: string) =>
  `"${[...text].map((character) => (/[\w ]/.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `)).join('')}"`

/** The sheet of the printed quote: A4, a cover to the edges, the reference and page number under every other page. */
export const pdfCss = ({ view, labels }: QuotePart): string => `
@page{size:A4;margin:20mm 20mm 22mm;
@bottom-left{content:${cssString(`${view.company.name} · ${view.reference}`)};font:400 8pt 'Be Vietnam Pro';color:#6a746e}
@bottom-right{content:${cssString(labels.pdf.page)} " " counter(page) " / " counter(pages);font:400 8pt 'Be Vietnam Pro';color:#6a746e}}
@page cover{margin:0;@bottom-left{content:none}@bottom-right{content:none}}
html{scroll-behavior:auto}
body{font-size:9.5pt;line-height:1.6;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.wrap{max-width:none;padding-inline:0}
p{orphans:3;widows:3}
h2,h3{break-after:avoid}
.eyebrow{font-size:7.5pt}
.section-title{font-size:26pt}
.fine{font-size:8.5pt}
.cover{page:cover;position:relative;height:297mm;width:210mm;background:var(--deep);color:#fff;overflow:hidden;break-after:page}
.cover-photo{position:absolute;inset:0}
.cover::after{content:'';position:absolute;inset:0;background:linear-gradient(180deg,rgb(10 20 17/.5),rgb(10 20 17/.05) 20%,rgb(10 20 17/0) 42%,rgb(10 20 17/.4) 68%,rgb(10 20 17/.82))}
.cover-top,.cover-text{position:absolute;z-index:1;left:20mm;right:20mm}
.cover-top{top:18mm;display:flex;justify-content:space-between;align-items:baseline}
.cover-top .wordmark{font-size:17pt}
.cover-text{bottom:22mm;white-space:pre-wrap}
.cover .eyebrow{color:var(--brassLight)}
.cover h1{font-size:46pt;line-height:1.03;font-weight:330;letter-spacing:-.025em;margin:4mm 0 6mm}
.opening{break-after:page;min-height:252mm;display:flex;flex-direction:column}
.opening-photo{flex:1 1 90mm;min-height:0;max-height:125mm;height:90mm;margin-bottom:12mm}
.letter{padding:0;max-width:none}
.letter-text{font:350 13.5pt/1.5 var(--display);margin-top:4mm}
.letter-text p+p{margin-top:.9em}
.signature{margin-top:6mm;font-weight:600}
.signature span{display:block;font-weight:400;color:var(--soft)}
.facts{display:grid;grid-template-columns:1.5fr 1fr 1.2fr 1.2fr;gap:5mm;padding:12mm 0 0;margin-top:auto}
.facts>div{border-top:.3mm solid var(--line);padding-top:2.5mm}
.facts dt,.day-facts dt{font-size:8pt;color:var(--soft)}
.facts dd{font:400 11.5pt/1.3 var(--display)}
.pdf-day{display:grid;grid-template-columns:54mm 1fr;gap:8mm;padding-block:3.6mm;font-size:9.25pt;line-height:1.46;break-inside:avoid;border-top:.3mm solid var(--line)}
.route{margin-bottom:9mm;break-inside:avoid}
.route-body{display:grid;grid-template-columns:1.35fr 1fr;gap:9mm;align-items:center;margin-top:5mm}
.route-map{background:var(--mist)}
.route-map svg{display:block;width:100%;height:auto}
.route-stops li{display:grid;grid-template-columns:6mm 1fr auto;gap:2mm;align-items:baseline;padding:1.6mm 0;border-top:.3mm solid var(--line)}
.route-number{color:var(--brass);font-weight:600;font-size:8.5pt}
.route-stops strong{font-weight:600}
.route-days{font-size:8.5pt;color:var(--soft)}
.pdf-days>.section-title{margin-bottom:5mm}
.pdf-day-photo{height:38mm}
.pdf-day-plain>div{grid-column:2}
.day-when{display:flex;flex-wrap:wrap;gap:0 3mm;font-size:8.5pt;color:var(--soft)}
.day-when em{font-style:normal}
.day-when span{color:var(--brass);font-weight:600}
.pdf-day h3{font-size:14.5pt;margin:.6mm 0 .9mm}
.pdf-day p+p{margin-top:1mm}
.day-facts{display:flex;flex-wrap:wrap;gap:0 5mm;margin-top:1.4mm;font-size:8pt}
.day-facts div{display:flex;gap:1.6mm}
.day-facts dd{font-weight:600;line-height:inherit}
.day-section{grid-column:1/-1;font:400 17pt/1.2 var(--display);color:var(--deep);margin-top:3mm}
.services{margin-top:1.6mm;font-size:8.5pt}
.services li{padding:.8mm 0 .8mm 3mm;border-left:.4mm solid var(--brass)}
.services strong{font-weight:600}
.service-text{display:block;color:var(--soft);white-space:pre-line}
.transit{break-inside:avoid;margin-bottom:4mm;padding:4.5mm 5mm;background:var(--mist)}
.pdf-day+.transit{margin-top:5mm}
.transit h3{font-size:14.5pt}
.transit-facts{display:flex;gap:0 8mm;margin:1mm 0}
.transit-facts div{display:flex;gap:2mm}
.transit-facts dt{color:var(--soft)}
.transit-facts dd{font-weight:600}
.pdf-stays{padding-top:8mm}
.pdf-sums{break-inside:avoid}
.stays{display:grid;grid-template-columns:1fr 1fr;gap:7mm;margin-top:6mm}
.stay{break-inside:avoid}
.stay-photo{height:46mm;margin-bottom:2.5mm}
.stay-name{font:400 13pt/1.3 var(--display)}
.stay-where{font-size:8.5pt;color:var(--brass);font-weight:600}
.stay-text{font-size:8.75pt;line-height:1.5;color:var(--soft);white-space:pre-line}
.option-stays{display:flex;flex-direction:column;gap:1mm;font-size:8.5pt}
.option-photo{height:30mm;margin-bottom:1.5mm}
.option-stay strong{font-weight:600}
.pdf-price{break-before:page}
.inclusions{padding:0 0 11mm}
.inclusions-lists{display:grid;grid-template-columns:1.2fr 1fr;gap:12mm;margin-top:6mm}
.inclusions h3{font:600 9.5pt/1.5 var(--text);letter-spacing:0;margin-bottom:1.5mm}
.inclusions li{position:relative;padding:1.4mm 0 1.4mm 6mm;border-top:.3mm solid var(--line);line-height:1.45;break-inside:avoid}
.inclusions li::before{content:'';position:absolute;left:.5mm;top:2.9mm;width:2.6mm;height:1.2mm;border:solid var(--brass);border-width:0 0 .4mm .4mm;transform:rotate(-45deg)}
.inclusions-out li{color:var(--soft)}
.inclusions-out li::before{height:0;border-width:0 0 .4mm;border-color:var(--soft);transform:none;top:3.4mm}
.pdf-choices{padding-bottom:11mm}
.pdf-choices .options{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:5mm;margin-top:6mm}
.pdf-choices .option{display:flex;flex-direction:column;gap:1.5mm;padding:5mm;background:var(--mist);break-inside:avoid}
.option-name{font:400 13pt/1.3 var(--display)}
.option-text,.extra-text{display:block;font-size:8.5pt;line-height:1.5;color:var(--soft);white-space:pre-line}
.option-price{margin-top:auto;padding-top:1.5mm;font-weight:600}
.extras-title{font-size:13pt;margin:7mm 0 2mm}
.pdf-choices .extra{display:grid;grid-template-columns:1fr auto;gap:0 6mm;padding:2mm 0;border-top:.3mm solid var(--line);break-inside:avoid}
.extra-day{margin-left:3mm;font-size:8pt;color:var(--brass)}
.extra-price{font-weight:600}
.pdf-choices .extra-text{grid-column:1/-1}
.price-table{margin-top:4mm}
.price-table tr{break-inside:avoid}
.price-table th,.price-table td{padding:2mm 0}
.price-table td{padding-left:6mm}
.price-detail{font-size:8.5pt}
.tag{font-size:7.5pt;padding:0 2mm}
.price-table tfoot{display:table-row-group}
.price-table tfoot th{font-size:14pt;padding-top:3mm}
.price-table tfoot td{font-size:24pt;padding-top:3mm}
.pdf-plan{margin-top:8mm;break-inside:avoid}
.plan-title{font-size:15pt;margin:0 0 4mm}
.plan{display:grid;grid-template-columns:repeat(auto-fit,minmax(48mm,1fr));gap:4mm 8mm}
.plan li{display:block;padding:2.5mm 0 0;border-top:.5mm solid var(--brass)}
.plan li::before,.plan li:not(:last-child)::after{content:none}
.plan-amount{text-align:left;font:400 12.5pt/1.4 var(--display);font-variant-numeric:lining-nums}
.plan-due{font-size:8.5pt}
.closing{margin-top:14mm}
.closing h2{font-size:19pt;margin:1mm 0 2.5mm}
.closing-cards{display:grid;grid-template-columns:1fr 1fr;gap:8mm;break-inside:avoid}
.closing-cards>div{background:var(--mist);padding:8mm}
.closing-cards p+.fine{margin-top:2.5mm}
.contact{white-space:pre-line}
.pdf-attachments{margin-top:12mm;break-inside:avoid}
.pdf-attachments li{padding:1.4mm 0;border-top:.3mm solid var(--line);font-weight:600}
.pdf-attachments .fine{margin-top:2.5mm}
.pdf-terms{margin-top:12mm}
.pdf-terms .terms-text{columns:2;column-gap:9mm;font-size:8.5pt;line-height:1.55}
.pdf-terms p+p{margin-top:.8em}
.pdf-terms>.fine{margin-top:3mm}
`
