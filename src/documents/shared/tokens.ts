/** The company's colours and faces, shared by pages, printed documents and e-mail. */
export const tokens = {
  ink: '#17211d',
  soft: '#4f5a54',
  line: '#ded9ce',
  paper: '#ffffff',
  mist: '#f5f2eb',
  deep: '#16372f',
  deepSoft: '#c9d8d0',
  brass: '#7d5f26',
  brassLight: '#e3c893',
  alert: '#8c2f1c',
  alertMist: '#fbeeea',
  display: "Fraunces, 'Noto Script', Georgia, 'Times New Roman', serif",
  text: "'Be Vietnam Pro', 'Noto Script', system-ui, -apple-system, 'Segoe UI', sans-serif",
} as const

/** The tokens as CSS custom properties. */
export const tokenCss = `:root{${Object.entries(tokens)
  .map(([name, value]) => `--${name}:${value}`)
  .join(';')}}`
