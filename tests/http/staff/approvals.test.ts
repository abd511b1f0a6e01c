import { beforeAll, describe, expect, it } from '@jest/globals'
import { assignLead } from '@/src/commands/crm/assignLead'
import { handQuotesOver } from '@/src/commands/quote/handQuotesOver'
import { aDraftQuote } from '@/tests/factories/quotes'
import { callAs, outcome } from '@/tests/support/callAs'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

// 100.00 of 1,000.00 stay with us: 10 %, below the floor of 15 % that a new company has.
const low = { lumpSum: { basis: 'per_trip' as const, sellMinor: 100_000, netMinor: 90_000 } }
const answer = { answer: 'approved', note: 'A friend of the house.', seen_total_minor: 100_000 }
const warning = { code: 'rate-missing', line_id: 'boat', reason: 'The captain promised.' }

describe('approvals in the staff API', () => {
  const test = withTestApp()
  const people: Record<string, TestStaff | undefined> = {}
  const call = callAs(test, people)

  beforeAll(async () => {
    people.sales = await createStaff(test.payload, { roles: ['sales'] })
    people.other = await createStaff(test.payload, { roles: ['sales'] })
    people.manager = await createStaff(test.payload, { roles: ['manager'] })
    people.finance = await createStaff(test.payload, { roles: ['finance'] })
  }, 60_000)

  const ownDraft = async (given: Parameters<typeof aDraftQuote>[1] = low) => {
    const ctx = await test.context()
    const draft = await aDraftQuote(ctx, given)
    await assignLead(ctx, { leadId: draft.lead.id, ownerId: people.sales?.user.id ?? null })
    await handQuotesOver(ctx, { leadId: draft.lead.id })
    return `/quote-versions/${draft.versionId}`
  }

  it('show what stands before sending, and who may decide', async () => {
    const draft = await ownDraft()
    const reason = 'The margin is $100.00 (10 %), below the floor of 15 %.'
    expect(await call('sales', 'GET', `${draft}/standing`)).toMatchObject({
      status: 200,
      body: {
        status: 'draft',
        total: { amount_minor: 100_000, currency: 'USD' },
        approval_reasons: [reason],
        reasons_not_to_send: ['A manager must approve this price: its margin is below the floor.'],
        warnings: [],
        approval: null,
        may_decide: false,
      },
    })
    expect((await call('manager', 'GET', `${draft}/standing`)).body.may_decide).toBe(true)
  })

  it('are asked for by sales, answered by managers, and seen by both', async () => {
    const draft = await ownDraft()
    expect(await outcome(call('sales', 'POST', `${draft}/send`))).toEqual([409, 'quote-not-sendable'])
    expect(await call('sales', 'POST', `${draft}/approval/ask`, { note: 'Please.' })).toMatchObject({
      status: 200,
      body: { is_new: true },
    })
    expect((await call('sales', 'GET', `${draft}/standing`)).body.approval).toMatchObject({
      ...{ state: 'asked', note: 'Please.', asked_by: people.sales?.user.name, answered_by: null },
    })
    expect((await call('manager', 'POST', `${draft}/approval/answer`, answer)).status).toBe(200)
    expect((await call('sales', 'GET', `${draft}/standing`)).body).toMatchObject({
      ...{ approval_reasons: [], reasons_not_to_send: [] },
      approval: { state: 'approved', answered_by: people.manager?.user.name, answer_note: answer.note },
    })
    expect((await call('sales', 'POST', `${draft}/send`)).status).toBe(202)
  })

  it('are not a salesperson’s to give', async () => {
    const draft = await ownDraft()
    expect(await outcome(call('sales', 'POST', `${draft}/approval/answer`, answer))).toEqual([403, 'forbidden'])
    expect(await outcome(call('sales', 'POST', `${draft}/warning-overrides`, warning))).toEqual([403, 'forbidden'])
  })

  it('are nothing for strangers, other salespeople and those who do not work quotes', async () => {
    const draft = await ownDraft()
    for (const [method, path, body] of [
      ['GET', '/standing', undefined],
      ['POST', '/approval/ask', {}],
    ] as const) {
      expect((await call('nobody', method, draft + path, body)).status).toBe(401)
      expect((await call('finance', method, draft + path, body)).status).toBe(403)
      expect((await call('other', method, draft + path, body)).status).toBe(404)
    }
    for (const [path, body] of [
      ['/approval/answer', answer],
      ['/warning-overrides', warning],
    ] as const)
      expect((await call('nobody', 'POST', draft + path, body)).status).toBe(401)
  })

  it('refuse with a code: nothing to approve, another price, a reason left out, no such warning', async () => {
    const fine = await ownDraft({})
    const draft = await ownDraft()
    const over = (given: object) => call('manager', 'POST', `${draft}/warning-overrides`, { ...warning, ...given })
    const answering = (given: object) => call('manager', 'POST', `${draft}/approval/answer`, { ...answer, ...given })
    expect(await outcome(call('sales', 'POST', `${fine}/approval/ask`, {}))).toEqual([409, 'approval-not-needed'])
    expect(await outcome(answering({ seen_total_minor: 1 }))).toEqual([409, 'price-changed'])
    expect(await outcome(answering({ answer: 'refused' }))).toEqual([409, 'approval-not-asked'])
    expect(await outcome(answering({ note: ' ' }))).toEqual([422, 'validation-failed'])
    expect(await outcome(over({}))).toEqual([409, 'warning-gone'])
    expect(await outcome(over({ code: 'no-such-code' }))).toEqual([422, 'validation-failed'])
  })
})
