import { createHash } from 'node:crypto'
import { stripeDecimals } from '../stripeDecimals'
import { payPageStyle } from './payPageStyle'
import type { SessionRow } from './sandboxTables'

const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[char] ?? '',
  )

const amountText = ({ amount_total, currency }: SessionRow): string => {
  const code = currency.toUpperCase()
  const digits = stripeDecimals(code)
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return format.format(amount_total / 10 ** digits)
}

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${payPageStyle}</style>
</head>
<body>
<p class="band" role="note"><strong>Sandbox</strong> – no real money moves</p>
<main>${body}</main>
</body>
</html>`

const summary = (session: SessionRow): string => `<section class="summary" aria-label="What you pay for">
<p class="what">${escapeHtml(session.sandbox.description)}</p>
<p class="amount">${escapeHtml(amountText(session))}</p>
${session.client_reference_id ? `<p class="reference">Reference ${escapeHtml(session.client_reference_id)}</p>` : ''}
</section>`

const CARDS = [
  { value: 'good', name: 'A card that works', digits: '4242' },
  { value: 'declined', name: 'A card that is declined', digits: '0002' },
  { value: 'insufficient-funds', name: 'A card without enough money', digits: '9995' },
]

const card = ({ value, name, digits }: (typeof CARDS)[number], index: number): string => `<label class="card">
<input type="radio" name="card" value="${value}"${index === 0 ? ' checked' : ''}>
<span class="name">${name}</span><span class="digits"><span aria-hidden="true">••••</span> ${digits}</span>
</label>`

const PROBLEMS: Record<string, string> = { declined: 'The card was declined and nothing was charged. Try another one.' }

/** The open checkout: what is paid, three test cards, pay, go back, or let it expire. */
const openPage = (session: SessionRow, problem: string | null): string => {
  const alert =
    problem && Object.hasOwn(PROBLEMS, problem) ? `<p class="problem" role="alert">${PROBLEMS[problem]}</p>` : ''
  return page(
    `Pay ${amountText(session)}`,
    `${summary(session)}
<form class="panel" method="post" action="./${escapeHtml(session.id)}">
<h1>Pay by card</h1>
${alert}
${session.customer_email ? `<p class="email"><span>E-mail</span> ${escapeHtml(session.customer_email)}</p>` : ''}
<fieldset><legend>Choose a test card</legend>${CARDS.map(card).join('')}</fieldset>
<button class="pay" name="action" value="pay">Pay ${escapeHtml(amountText(session))}</button>
<div class="others">
<button name="action" value="leave">Go back without paying</button>
<button name="action" value="expire">Let this checkout expire</button>
</div>
</form>`,
  )
}

const closedPage = (session: SessionRow): string => {
  const isPaid = session.status === 'complete'
  const next = isPaid ? session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id) : session.cancel_url
  return page(
    isPaid ? 'Paid' : 'Checkout expired',
    `${summary(session)}
<div class="panel">
<h1>${isPaid ? 'This is paid' : 'This checkout has expired'}</h1>
<p>${isPaid ? 'Nothing more is needed here.' : 'Nothing was charged. A new checkout can be opened from your booking.'}</p>
${next ? `<p><a class="pay" href="${escapeHtml(next)}">Back to your booking</a></p>` : ''}
</div>`,
  )
}

/** Renders the hosted page of a session in the state it is in. */
export const renderPayPage = (session: SessionRow, problem: string | null): string =>
  session.status === 'open' ? openPage(session, problem) : closedPage(session)

/** Renders what an unknown address gets. */
export const renderNoSuchPage = (): string =>
  page(
    'Unknown checkout',
    '<div class="panel"><h1>There is no such checkout</h1><p>The link may have been cut off. Open it again from your booking.</p></div>',
  )

const styleHash = createHash('sha256').update(payPageStyle).digest('base64')

const originOf = (url: string | null): string[] => (url && URL.canParse(url) ? [new URL(url).origin] : [])

/** The page's Content-Security-Policy: `form-action` must name where a payment redirects to, or browsers stop there. */
export const payPagePolicy = (session: SessionRow | undefined): string => {
  const targets = session ? [...new Set([...originOf(session.success_url), ...originOf(session.cancel_url)])] : []
  return `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${["'self'", ...targets].join(' ')}; base-uri 'none'; frame-ancestors 'none'`
}
