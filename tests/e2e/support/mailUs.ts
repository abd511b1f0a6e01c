import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { postmarkMail } from '@/tests/support/inboundFixtures'
import type { Product } from './withProduct'

type Secrets = { POSTMARK_WEBHOOK_SECRET: string }

/** Posts an e-mail to the product's webhook as Postmark does, with the secret this installation made for itself. */
export const mailUs = async ({ url, settings }: Product, given: Record<string, unknown>): Promise<void> => {
  const kept = JSON.parse(await readFile(join(String(settings.DATA_DIR), 'secrets.json'), 'utf8')) as Secrets
  const answer = await fetch(`${url}/webhooks/postmark/inbound`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-webhook-secret': kept.POSTMARK_WEBHOOK_SECRET },
    body: JSON.stringify(postmarkMail(given)),
  })
  if (!answer.ok) throw new Error(`The webhook answered ${answer.status}.`)
}
