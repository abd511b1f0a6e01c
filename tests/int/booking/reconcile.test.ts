import { describe, expect, it } from '@jest/globals'
import { reconcileStripeSweep } from '@/jobs/booking/reconcileStripeSweep'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { env, overrideSettings } from '@/src/platform/env'
import { withCardPayments } from '@/tests/support/cardPayments'

const hour = 60 * 60 * 1000

describe('reconciling with Stripe’s own list of events', () => {
  let shift = -12 * hour
  const clock = () => new Date(Date.now() + shift)
  const { sandbox, settle, opened, test } = withCardPayments({ clock })
  const reconcile = async () => reconcileStripeSweep.run(await test.context({ now: clock() }))
  const moveTo = (hours: number) => {
    shift = -12 * hour + hours * hour
  }

  it('finds nothing to do when every webhook came', async () => {
    const { checkout, facts } = await opened({}, clock())
    sandbox.controls.pay((await checkout()).checkoutId, 'good')
    await settle()
    expect(await reconcile()).toEqual({ missed: 0, repaired: 0, failed: 0 })
    expect(await facts()).toMatchObject({ paid: 30_000, events: ['payment.received', 'booking.confirmed'] })
  })

  it('leaves nothing undone in one run after six hours without a single webhook', async () => {
    const made = []
    for (let each = 0; each < 6; each += 1) {
      moveTo(each + 1)
      const booking = await opened({}, clock())
      const { checkoutId } = await booking.checkout(booking.deposit, clock())
      sandbox.controls.pay(checkoutId, each === 0 ? 'declined' : 'good')
      if (each === 1) sandbox.controls.openDispute(await intentOf(checkoutId))
      if (each === 2) sandbox.controls.expire((await booking.checkout(booking.balance, clock())).checkoutId)
      made.push(booking)
    }
    moveTo(7)
    const first = await reconcile()
    expect(first).toMatchObject({ repaired: 7, failed: 0 })
    const facts = await Promise.all(made.map((booking) => booking.facts()))
    expect(facts.map(({ status }) => status)).toEqual(['pending', ...Array(5).fill('confirmed')])
    expect(facts.map(({ payments }) => payments.map(({ status }) => status))).toEqual([
      ['cancelled'],
      ['disputed'],
      ['succeeded', 'cancelled'],
      ['succeeded'],
      ['succeeded'],
      ['succeeded'],
    ])
    expect(await reconcile()).toMatchObject({ missed: 0 })
    await settle()
    expect(await Promise.all(made.map((booking) => booking.facts()))).toEqual(facts)
  })

  it('looks again at a window that overlaps, and tries again what failed', async () => {
    moveTo(8)
    const { checkout, facts } = await opened({}, clock())
    sandbox.controls.pay((await checkout(undefined, clock())).checkoutId, 'good')
    const { STRIPE_API_URL } = env()
    overrideSettings({ STRIPE_API_URL: 'http://127.0.0.1:9' })
    await expect(reconcile()).rejects.toMatchObject({ kind: 'retryable' })
    overrideSettings({ STRIPE_API_URL })
    moveTo(9)
    expect(await reconcile()).toMatchObject({ repaired: 1, failed: 0 })
    expect(await facts()).toMatchObject({ status: 'confirmed', paid: 30_000 })
    const ctx = await test.context()
    const cursor = await rowOf<{ until: string }>(ctx.req, sql`SELECT cursor->>'until' AS until FROM provider_cursors`)
    expect(new Date(cursor?.until ?? 0).getTime()).toBeGreaterThan(clock().getTime() - hour)
  })

  const intentOf = async (checkoutId: string): Promise<string> => {
    const event = sandbox.controls.events().find(({ type, data }) => {
      const object = data.object as { id?: string }
      return type === 'checkout.session.completed' && object.id === checkoutId
    })
    if (!event) throw new Error('A paid checkout was told of.')
    return String((event.data.object as { payment_intent?: unknown }).payment_intent)
  }

  it('books no more than once what webhook and reconciliation both bring', async () => {
    moveTo(10)
    const { ctx, checkout, facts } = await opened({}, clock())
    sandbox.controls.pay((await checkout(undefined, clock())).checkoutId, 'good')
    await Promise.all([reconcile(), settle(), reconcile()])
    expect(await facts()).toMatchObject({ paid: 30_000, events: ['payment.received', 'booking.confirmed'] })
    const doubled = await rowsOf(
      ctx.req,
      sql`SELECT key FROM domain_events GROUP BY key HAVING count(*) > 1 AND key IS NOT NULL`,
    )
    expect(doubled).toEqual([])
  })
})
