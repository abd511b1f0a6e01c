import { receiveLead } from '@/src/commands/crm/receiveLead'
import { storeInbound } from '@/src/commands/crm/storeInbound'
import type { Context } from '@/src/platform/context'
import { demoMail } from './demoMail'
import { demoTours } from './tours/demoTours'

const visitor = { name: 'Demo Visitor', email: 'demo.visitor@example.com' }

/**
 * One request with days of the visitor's own, their e-mail afterwards, and one message that waits for a person; the worker
 * does the rest. Returns the lead.
 */
export const seedConversation = async (newContext: () => Promise<Context>): Promise<{ leadId: string }> => {
  const [tour] = demoTours
  const request = {
    ...visitor,
    destination: 'Vietnam',
    style: 'Culture',
    month: 'March',
    travelers: 2,
    duration: '9-12 days',
    notes: 'We love street food and slow mornings. This is demo data.',
    attribution: { utmSource: 'demo' },
    itinerary: tour ? [1, 2, 3].map((day) => ({ tourId: tour.publicId, day })) : [],
  }
  const submission = { raw: { ...request, attribution: undefined }, address: '127.0.0.1', userAgent: 'demo' }
  const { answer } = await receiveLead(await newContext(), { request, submission, key: 'demo-conversation' })
  const reply = demoMail({
    providerMessageId: 'demo-reply',
    from: visitor.email,
    fromName: visitor.name,
    subject: 'Re: your journey',
    text: 'Hello! One more thing: my mother joins us, so we are three. Could we have a room without stairs?',
  })
  const newsletter = demoMail({
    providerMessageId: 'demo-newsletter',
    from: 'news@sample.example',
    fromName: 'Demo Newsletter',
    subject: 'Ten hotels you should know',
    text: 'This month: ten hotels with a view. Unsubscribe at any time.',
    headers: { 'list-unsubscribe': '<mailto:off@sample.example>' },
  })
  for (const message of [reply, newsletter])
    await storeInbound(await newContext(), { message, files: [], original: { made_for: 'the demo' } })
  return { leadId: answer.lead_id }
}
