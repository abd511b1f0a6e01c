import { beforeAll, describe, expect, it } from '@jest/globals'
import { aChoiceQuote } from '@/tests/factories/aChoiceQuote'
import { aDraftQuote } from '@/tests/factories/quotes'
import { callAs, outcome } from '@/tests/support/callAs'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

describe('what may be chosen of a sent quote, for whoever records a deposit', () => {
  const app = withTestApp()
  const people: Record<string, TestStaff> = {}
  const call = callAs(app, people)
  const offer = (who: string, quoteId: string, choice = '') => call(who, 'GET', `/quotes/${quoteId}/offer${choice}`)

  beforeAll(async () => {
    for (const role of ['sales', 'finance', 'content'] as const)
      people[role] = await createStaff(app.payload, { roles: [role] })
    people.otherSales = await createStaff(app.payload, { roles: ['sales'] })
  }, 60_000)

  it('is told with what a choice comes to', async () => {
    const { quoteId } = await aChoiceQuote(await app.context())
    expect(await offer('finance', quoteId)).toMatchObject({
      status: 200,
      body: {
        options: [
          { id: 'classic', name: 'Classic', total: { amount_minor: 360_000 } },
          { id: 'deluxe', name: 'Deluxe', total: { amount_minor: 440_000 } },
        ],
        extras: [
          { id: 'class', option_id: null, label: 'Cooking class', amount: { amount_minor: 8400 } },
          { id: 'spa', option_id: 'deluxe' },
        ],
        total: { amount_minor: 360_000 },
        first_payment: { amount_minor: 108_000 },
      },
    })
    const chosen = await offer('finance', quoteId, '?option=deluxe&extra=class&extra=spa')
    expect(chosen.body).toMatchObject({ total: { amount_minor: 453_400 }, first_payment: { amount_minor: 136_020 } })
  })

  it('is not told of what is not there, to whoever may not, nor before it is sent', async () => {
    const { quoteId } = await aChoiceQuote(await app.context())
    expect(await outcome(offer('finance', quoteId, '?option=gold'))).toEqual([422, 'unknown-option'])
    expect(await outcome(offer('finance', quoteId, '?extra=spa'))).toEqual([422, 'unknown-extra'])
    expect((await offer('nobody', quoteId)).status).toBe(401)
    expect((await offer('content', quoteId)).status).toBe(403)
    const draft = await aDraftQuote(await app.context(), {}, { owner: people.sales?.user })
    expect(await outcome(offer('sales', draft.quoteId))).toEqual([409, 'quote-not-sent'])
    expect((await offer('otherSales', draft.quoteId)).status).toBe(404)
  })
})
