import type { Lead, Staff } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { newId } from '@/src/platform/newId'

type Given = { owner?: Staff | null; email?: string; language?: Lead['language'] }

/** Makes a lead with its customer, as if it had come in some time ago. */
export const aLead = async (ctx: Context, { owner = null, email, language = 'en' }: Given = {}): Promise<Lead> => {
  const mark = newId().slice(-12)
  const customer = await ctx.payload.create({
    collection: 'customers',
    data: { name: 'Demo Traveller', email: email ?? `demo.${mark}@example.com`, kind: 'person', language },
    depth: 0,
    req: ctx.req,
  })
  return ctx.payload.create({
    collection: 'leads',
    data: {
      title: 'Demo Traveller · Vietnam',
      reference: `L-TEST-${mark}`,
      stage: 'qualified',
      customer: customer.id,
      owner: owner?.id,
      channel: 'website',
      destination: 'Vietnam',
      style: 'Culture',
      travelers: 2,
      language,
    },
    depth: 0,
    req: ctx.req,
  })
}
