/** Pages on paper: no bars, no buttons, photographs kept small, nothing torn apart. */
export const printCss = `
@media print{
@page{margin:16mm}
body{font-size:10pt}
.skip,.accept-bar,.answer,.button,.pay{display:none}
.hero{min-height:0;height:120mm;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.hero h1{font-size:32pt}
.letter,.inclusions,.price,.terms,.advisor,.days,.facts{padding-block:8mm}
.day{display:grid;grid-template-columns:60mm 1fr!important;gap:8mm;padding-block:5mm;break-inside:avoid}
.day .day-photo{order:0!important;width:100%;margin:0}
.day-plain{grid-template-columns:1fr!important}
.price-grid,.inclusions-lists{grid-template-columns:1fr 1fr;gap:10mm}
.section-title{font-size:20pt;break-after:avoid}
table,li,.plan,.facts,.inclusions-lists{break-inside:avoid}
h3{font-size:14pt!important}
.day-facts{display:flex;gap:8mm;margin-top:3mm;padding-top:3mm}
.wrap{padding-inline:0}
.hero .wrap,.price .wrap,.foot .wrap{padding-inline:8mm}
.price-grid{grid-template-columns:3fr 2fr!important}
}
`
