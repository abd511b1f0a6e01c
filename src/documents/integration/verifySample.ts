/** How a receiver in Node checks a webhook; shown in the documentation, and run by our tests against our own signatures. */
export const verifySample = `
import { createHmac, timingSafeEqual } from 'node:crypto'

/** Returns the event; throws when the request is not ours or is old. \`body\` is the raw text, before any parsing. */
export function verifyWebhook({ headers, body, secret, toleranceSeconds = 300 }) {
  const id = headers['webhook-id']
  const timestamp = headers['webhook-timestamp']
  const signatures = headers['webhook-signature']
  if (!id || !timestamp || !signatures) throw new Error('The signature is missing.')
  const age = Math.abs(Date.now() / 1000 - Number(timestamp))
  if (!(age <= toleranceSeconds)) throw new Error('The request is too old.')

  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const expected = createHmac('sha256', key).update(\`\${id}.\${timestamp}.\${body}\`).digest()
  const isOurs = signatures.split(' ').some((signature) => {
    const [version, value = ''] = signature.split(',')
    const given = Buffer.from(value, 'base64')
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected)
  })
  if (!isOurs) throw new Error('The signature is wrong.')
  return JSON.parse(body)
}
`.trim()
