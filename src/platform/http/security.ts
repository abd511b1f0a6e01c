import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { env } from '../env'

/** Shown inside the panel beside the form it previews. */
const framedPaths = /^\/api\/v1\/tours\/[^/]+\/preview$/
const panelPaths = /^\/(admin|_next)(\/|$)/

/** The panel's policy: scripts need this answer's nonce, which Next reads from the request; its styles are inline. */
const panelPolicy = (nonce: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'${env().NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'${env().NODE_ENV === 'development' ? ' ws:' : ''}`,
    `frame-src 'self'`,
    `frame-ancestors 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
  ].join('; ')

const checkoutOrigins = (): string => (env().STRIPE_SECRET_KEY ? ' https://checkout.stripe.com' : '')

/** Everything else: our own files only; the booking page's form may lead on to the provider's payment page. */
const pagePolicy = ({ isFramed }: { isFramed: boolean }): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data:${env().S3_ENDPOINT ? ` ${new URL(env().S3_ENDPOINT ?? '').origin}` : ''}`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `form-action 'self'${checkoutOrigins()}`,
    `frame-ancestors ${isFramed ? `'self'` : `'none'`}`,
    `base-uri 'none'`,
  ].join('; ')

const common = helmet({
  contentSecurityPolicy: false,
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  strictTransportSecurity: env().publicUrl.startsWith('https:'),
  referrerPolicy: { policy: 'same-origin' },
})

const contentSecurityPolicy: RequestHandler = (req, res, next) => {
  if (panelPaths.test(req.path)) {
    const policy = panelPolicy(randomBytes(16).toString('base64'))
    req.headers['content-security-policy'] = policy
    res.setHeader('Content-Security-Policy', policy)
  } else res.setHeader('Content-Security-Policy', pagePolicy({ isFramed: framedPaths.test(req.path) }))
  next()
}

/** Sends the security headers of every answer. */
export const security: RequestHandler[] = [common as RequestHandler, contentSecurityPolicy]
