import { describe, expect, it } from '@jest/globals'
import { rowsOf, sql } from '@/src/platform/database/session'
import { killedAt } from '@/tests/support/killedProduct'
import { type KillPoint, nameOfPoint } from '@/tests/support/killPoint'
import { withFakePostmark } from '@/tests/support/killPostmark'
import { aMinutePasses, workItOff } from '@/tests/support/killRecovery'
import { withTestApp } from '@/tests/support/testApp'
import { websiteLead } from '@/tests/support/websiteLead'

type Receipt = { lead_id: string }

const patience = 120_000

let people = 0

const post = (url: string, body: object, key: string) =>
  fetch(`${url}/public/v1/leads`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  })

describe('a lead taken in by a process that is killed', () => {
  const test = withTestApp()
  const postmark = withFakePostmark()

  const somebody = () => {
    people += 1
    const email = `visitor-${people}@example.com`
    return { email, body: websiteLead({ email, whatsapp: `+8490000${1000 + people}` }), key: `form-${people}` }
  }
  const leadsOf = async (email: string) =>
    rowsOf<{ id: string; tasks: number; activities: number }>(
      (await test.context()).req,
      sql`SELECT l.id, (SELECT count(*)::int FROM tasks WHERE lead_id = l.id) AS tasks,
                 (SELECT count(*)::int FROM lead_activities WHERE lead_id = l.id AND type IN ('received', 'assigned')) AS activities
          FROM leads l JOIN customers c ON c.id = l.customer_id WHERE c.email = ${email}`,
    )

  const unanswered: KillPoint[] = [
    { statement: 'insert into "leads"', when: 'before-commit' },
    { statement: 'insert into "leads"', when: 'after-commit' },
  ]
  it.each(unanswered.map((point) => [nameOfPoint(point), point] as const))(
    '%s: the form’s second try makes it one lead, whole',
    async (_, point) => {
      const { email, body, key } = somebody()
      expect(await killedAt(point, (url) => post(url, body, key))).toBeUndefined()
      expect(await leadsOf(email)).toHaveLength(point.when === 'after-commit' ? 1 : 0)

      const again = await post(test.url, body, key)
      expect(again.status).toBe(point.when === 'after-commit' ? 200 : 201)
      const { lead_id: leadId } = (await again.json()) as Receipt
      expect(await leadsOf(email)).toEqual([{ id: leadId, tasks: 1, activities: 2 }])
      await workItOff(test.payload)
      expect(postmark.sentTo(email)).toHaveLength(1)
    },
    patience,
  )

  const acknowledged: KillPoint[] = [
    { statement: "update event_deliveries set status = 'running'", when: 'before' },
    { statement: 'insert into messages', when: 'before-commit' },
    { statement: 'insert into messages', when: 'after-commit' },
    { call: 'email.send', when: 'before' },
    { call: 'email.send', when: 'after' },
  ]
  it.each(acknowledged.map((point) => [nameOfPoint(point), point] as const))(
    'acknowledged, then %s: it is there, and its sender is thanked once',
    async (_, point) => {
      const { email, body, key } = somebody()
      const receipt = await killedAt(point, async (url) => (await post(url, body, key)).json() as Promise<Receipt>)
      expect(await leadsOf(email)).toEqual([{ id: receipt?.lead_id, tasks: 1, activities: 2 }])

      await aMinutePasses(test.payload)
      await workItOff(test.payload)
      expect(postmark.sentTo(email)).toHaveLength(1)
      expect(await leadsOf(email)).toHaveLength(1)
    },
    patience,
  )
})
