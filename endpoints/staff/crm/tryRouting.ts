import { z } from 'zod'
import { leadChannels } from '@/src/domain/crm/leadRequest'
import { locales } from '@/src/domain/shared/language'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { leadToRoute } from '@/src/queries/crm/leadToRoute'
import { readsLeads } from './crmRights'

const text = z.string().max(200).default('')
const passedOver = z.object({ id: z.uuid(), name: z.string(), why: z.string() })

export const tryRouting = staffEndpoint({
  method: 'get',
  path: '/api/v1/routing/try',
  operationId: 'tryRouting',
  summary: 'Who would get a lead like this now, and what became of each rule; nothing is written',
  tag: 'Routing',
  query: z.object({
    destination: text,
    style: text,
    language: z.enum(locales).default('en'),
    budget: text,
    channel: z.enum(leadChannels).default('website'),
    returning: z.enum(['yes', 'no']).default('no'),
  }),
  may: readsLeads,
  answers: {
    200: {
      description: 'The decision in a sentence, and every rule that is switched on in the order they are asked.',
      schema: z.object({
        owner_id: z.uuid().nullable(),
        rule_id: z.uuid().nullable(),
        reason: z.string(),
        tried: z.array(
          z.object({
            id: z.uuid(),
            name: z.string(),
            outcome: z.enum(['gave', 'nobody_free', 'not_asked', 'does_not_fit']),
            matched: z.array(z.string()),
            missed: z.array(z.string()),
            passed_over: z.array(passedOver),
          }),
        ),
      }),
    },
  },
  handle: async ({ ctx, query: { returning, ...said } }) => {
    const lead = { ...said, isReturning: returning === 'yes' }
    const { people, decide } = await leadToRoute(ctx, { lead, now: ctx.now })
    const { ownerId, ruleId, reason, tried } = decide(people)
    return json({
      owner_id: ownerId,
      rule_id: ruleId,
      reason,
      tried: tried.map(({ id, name, outcome, matched, missed, passedOver: over }) => ({
        ...{ id, name, outcome, matched, missed },
        passed_over: over,
      })),
    })
  },
})
