import { z } from 'zod'
import { createLead } from '@/src/commands/crm/createLead'
import { notKnownYet } from '@/src/domain/crm/inboundRequest'
import { MAX_TRAVELERS, travelersWanted } from '@/src/domain/crm/travelerCount'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { worksLeads } from './crmRights'

const line = (lengthMax: number) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(lengthMax))
    .nullish()
    .transform((text) => text || undefined)

const email = line(254).pipe(z.email().optional())

export const enterLead = staffEndpoint({
  method: 'post',
  path: '/api/v1/leads',
  operationId: 'createLead',
  summary: 'Type in a request that came by phone, e-mail, WhatsApp or in person',
  tag: 'Leads',
  body: z.object({
    channel: z.enum(['phone', 'email', 'whatsapp', 'manual']),
    name: z.string().trim().min(1).max(200),
    email,
    phone: line(60),
    destination: line(200),
    style: line(200),
    month: line(40).describe('`YYYY-MM` or the name of a month.'),
    travelers: z.coerce
      .number(travelersWanted)
      .int(travelersWanted)
      .min(1, travelersWanted)
      .max(MAX_TRAVELERS, travelersWanted)
      .nullish(),
    duration: line(60),
    budget: line(200),
    notes: z.string().trim().max(5_000).nullish(),
    language: line(60),
    takes_it: z.enum(['yes', 'no']).default('yes').describe('Whether whoever types it in keeps it.'),
  }),
  may: worksLeads,
  answers: {
    201: { description: 'Taken in.', schema: z.object({ lead_id: z.uuid(), reference: z.string() }) },
  },
  handle: async ({ ctx, body }) => {
    const { channel, takes_it, destination = notKnownYet, style = notKnownYet, travelers, notes, ...said } = body
    const request = {
      ...said,
      destination,
      style,
      travelers: travelers ?? undefined,
      notes: notes || undefined,
      attribution: {},
    }
    const { leadId, reference } = await createLead(ctx, { request, channel, takesIt: takes_it === 'yes' })
    return json({ lead_id: leadId, reference }, { status: 201 })
  },
})
