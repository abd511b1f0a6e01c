import { tokens } from '../shared/tokens'

const serif = "Georgia,'Times New Roman',serif"
const sans = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

/** Inline styles of an e-mail: mail programs drop style sheets, so each element carries its own. */
export const emailStyle = {
  body: `margin:0;padding:0;background:${tokens.mist};-webkit-text-size-adjust:100%`,
  preheader: 'display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px',
  ground: `background:${tokens.mist}`,
  outer: 'padding:32px 16px 48px;text-align:center',
  sheet: 'max-width:600px;margin:0 auto;text-align:left',
  head: `background:${tokens.deep};color:#ffffff;font:400 24px/1.3 ${serif};padding:28px 36px;border-radius:12px 12px 0 0`,
  card: `background:${tokens.paper};color:${tokens.ink};padding:36px 36px 40px;border-radius:0 0 12px 12px`,
  text: `font:400 16px/1.7 ${sans};word-break:break-word`,
  buttonTable: 'margin-top:28px',
  buttonCell: `border-radius:999px;background:${tokens.deep}`,
  button: `display:inline-block;padding:15px 32px;color:#ffffff;font:600 16px/1.3 ${sans};text-decoration:none;border-radius:999px;background:${tokens.deep}`,
  foot: `padding:28px 36px 0;color:${tokens.soft};font:400 13px/1.6 ${sans}`,
  footName: `margin:0 0 4px;font:400 16px/1.4 ${serif}`,
  footLine: 'margin:0;white-space:pre-line',
  footLink: 'color:inherit',
  footNote: 'margin:14px 0 0',
} as const

/** What only a style sheet can say: paragraph gaps, narrow screens, dark mode. */
export const emailCss = `
.text p{margin:0 0 18px}
.text p:last-child{margin-bottom:0}
@media (max-width:480px){.card,.foot{padding-left:24px!important;padding-right:24px!important}}
@media (prefers-color-scheme:dark){
.ground{background:#101614!important}
.card{background:#1a2320!important;color:#edf0ee!important}
.foot{color:#a9b4ae!important}
}
`
