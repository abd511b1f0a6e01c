import { z } from 'zod'
import { type LeadReceipt, receiveLead, receiveLeadRoute } from '@/src/commands/crm/receiveLead'
import { json, publicEndpoint } from '@/src/platform/http/endpoint'
import { knownAnswer } from '@/src/platform/idempotency/knownAnswer'
import { providers } from '@/src/providers/providers'
import { assertHuman } from './assertHuman'
import { leadBody, requestOf } from './leadBody'
import { rawSubmission } from './rawSubmission'

const receipt = z.object({
  lead_id: z.uuid(),
  status: z.literal('accepted'),
  next_step_message: z.string(),
  owner: z.string().nullable().describe('First name of whoever answers, or null.'),
  sla_due_at: z.iso.datetime(),
})

const website = { kind: 'anonymous', id: null, name: 'Website' } as const

export const submitLead = publicEndpoint({
  method: 'post',
  path: '/public/v1/leads',
  operationId: 'submitLead',
  summary: 'Takes in a request for a trip from the website',
  tag: 'Leads',
  limit: 'leads',
  idempotent: true,
  body: leadBody,
  answers: {
    200: { description: 'The same request under the same Idempotency-Key was taken in before.', schema: receipt },
    201: { description: 'Taken in.', schema: receipt },
  },
  handle: async ({ ctx, body, rawBody, idempotencyKey: key, incoming }) => {
    const request = requestOf(body)
    const { captcha } = providers()
    if (captcha) {
      const known = key && (await knownAnswer<LeadReceipt>(ctx, { route: receiveLeadRoute, key, request }))
      if (known) return json(known)
      await assertHuman(captcha, { token: body.captcha_token, remoteIp: incoming.ip })
    }
    const submission = {
      raw: rawSubmission(rawBody),
      address: incoming.ip,
      userAgent: incoming.headers.get('user-agent')?.slice(0, 500) ?? null,
    }
    const { answer, isRepeat } = await receiveLead({ ...ctx, actor: website }, { request, submission, key })
    return json(answer, { status: isRepeat ? 200 : 201 })
  },
})
