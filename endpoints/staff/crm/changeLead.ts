import { z } from 'zod'
import { editLead } from '@/src/commands/crm/editLead'
import type { LeadDetails } from '@/src/domain/crm/decideLeadEdit'
import { MAX_TRAVELERS, travelersWanted } from '@/src/domain/crm/travelerCount'
import { locales } from '@/src/domain/shared/language'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { findLead } from '@/src/queries/crm/findLead'
import { worksLeads } from './crmRights'
import { idParams, leadAnswer } from './leadSchemas'

const text = (lengthMax: number) =>
  z
    .string()
    .trim()
    .max(lengthMax)
    .nullable()
    .transform((given) => given || null)

const details = z
  .object({
    title: z.string().trim().min(1).max(200),
    destination: z.string().trim().min(1).max(200),
    style: z.string().trim().min(1).max(200),
    travel_month: text(40),
    duration: text(60),
    travelers: z
      .number(travelersWanted)
      .int(travelersWanted)
      .min(1, travelersWanted)
      .max(MAX_TRAVELERS, travelersWanted)
      .nullable(),
    budget: text(200),
    notes: text(5_000),
    language: z.enum(locales).nullable(),
    needs_triage: z.boolean(),
  })
  .partial()

const detailsOf = ({ travel_month, needs_triage, ...rest }: z.output<typeof details>): Partial<LeadDetails> => ({
  ...rest,
  ...(travel_month === undefined ? {} : { travelMonth: travel_month }),
  ...(needs_triage === undefined ? {} : { needsTriage: needs_triage }),
})

/** Saves what somebody changed of a lead, and tells when somebody else changed the same. */
export const changeLead = staffEndpoint({
  method: 'patch',
  path: '/api/v1/leads/:id',
  operationId: 'editLead',
  summary: 'Change what staff write about a lead; what two people changed is refused with both versions',
  tag: 'Leads',
  params: idParams,
  body: z.object({
    changes: details,
    seen: details.optional().describe('The values whoever edits began with; without them the last one wins.'),
  }),
  may: worksLeads,
  answers: {
    200: { description: 'Saved.', schema: leadAnswer },
    409: {
      description:
        '`lead-changed`: somebody else changed the same details; `conflicts` holds `field`, `seen`, `theirs` and `yours` of each, and nothing was saved.',
    },
  },
  handle: async ({ ctx, params, body: { changes, seen = {} } }) => {
    const lead = await findVisible(ctx, { collection: 'leads', id: params.id })
    await editLead(ctx, { leadId: lead.id, changes: detailsOf(changes), seen: detailsOf(seen) })
    return json(await findLead(ctx, { id: lead.id, isVisible: true }))
  },
})
