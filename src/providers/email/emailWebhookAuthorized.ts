import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

type WebhookCredentials = {
  /** The `Authorization` header. */
  authorization: string | undefined
  /** Our own secret header, which Postmark can be told to send. */
  secretHeader: string | undefined
  secret: string
}

/** Tells in constant time whether a webhook carries the secret, in its header or as the password of basic auth. */
export const emailWebhookAuthorized = ({ authorization, secretHeader, secret }: WebhookCredentials): boolean => {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1] ?? ''
  const [, ...password] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  const given = secretHeader ?? password.join(':')
  return secret !== '' && timingSafeEqual(digest(given), digest(secret))
}
