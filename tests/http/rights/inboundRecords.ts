import type { Payload } from 'payload'
import { newId } from '@/src/platform/newId'
import type { Pair } from '@/tests/http/rights/records'

/** What came in for each of two leads: the request as it was sent, and a message with a file. */
export const makeInbound = async (payload: Payload, leads: Pair): Promise<Record<string, Pair>> => {
  const messages = { own: '', foreign: '' }
  const files = { own: '', foreign: '' }
  const submissions = { own: '', foreign: '' }
  for (const pick of ['own', 'foreign'] as const) {
    const receivedAt = new Date().toISOString()
    const raw = { lead: leads[pick], raw: { name: 'Demo' }, receivedAt }
    const submission = await payload.create({ collection: 'lead-submissions', data: raw, depth: 0 })
    const message = await payload.create({
      collection: 'inbound-messages',
      data: {
        subject: 'Hello',
        channel: 'email',
        state: 'matched',
        lead: leads[pick],
        providerMessageId: newId(),
        receivedAt,
      },
      depth: 0,
    })
    const data = { message: message.id, name: 'a.pdf', contentType: 'application/pdf', size: 3, sha256: 'x' }
    const file = await payload.create({ collection: 'inbound-files', data, depth: 0 })
    submissions[pick] = submission.id
    messages[pick] = message.id
    files[pick] = file.id
  }
  return { 'inbound-messages': messages, 'inbound-files': files, 'lead-submissions': submissions }
}
