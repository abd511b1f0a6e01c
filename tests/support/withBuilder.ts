import { beforeAll } from '@jest/globals'
import type { BuilderState } from '@/src/queries/quote/builderWire'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { aCardedStay, type CardedTrip } from '@/tests/factories/cardedStay'
import { aDraftQuote } from '@/tests/factories/quotes'
import { aTripWire } from '@/tests/factories/tripWires'
import { callAs } from '@/tests/support/callAs'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

/** An id of nothing there is. */
export const nowhere = '0190a5c0-0000-7000-8000-000000000000'

/** Gives the suite that calls it the app, people who work quotes or may not, and a hotel with a price list. */
export const withBuilder = () => {
  const app = withTestApp()
  const people: Record<string, TestStaff> = {}
  let carded: CardedTrip | undefined

  beforeAll(async () => {
    const { payload } = app
    people.sales = await createStaff(payload, { roles: ['sales'], name: 'Demo Sales' })
    people.other = await createStaff(payload, { roles: ['sales'], name: 'Demo Other' })
    people.manager = await createStaff(payload, { roles: ['manager'], name: 'Demo Manager' })
    people.content = await createStaff(payload, { roles: ['content'] })
    const headers = await serviceAccountHeaders(payload, ['quotes:read', 'quotes:write'])
    people.service = { headers } as unknown as TestStaff
    carded = await aCardedStay(await app.context())
  }, 60_000)

  const hotel = (): CardedTrip => {
    if (!carded) throw new Error('There is a hotel only once the tests run.')
    return carded
  }
  const ask = (who: string, method: string, path: string, given?: unknown) =>
    callAs(app, people)(who, method, `/quote-versions/${path}`, given)

  return {
    app,
    people,
    hotel,
    ask,
    /** Makes a draft of the salesperson’s own. */
    ownDraft: async () => {
      const draft = await aDraftQuote(await app.context())
      await app.payload.update({
        collection: 'quotes',
        id: draft.quoteId,
        data: { owner: people.sales?.user.id } as never,
        context: { command: true },
      })
      return draft
    },
    /** A trip of one stay in the hotel, two nights. */
    stayTrip: (given: Partial<TripWire> = {}): TripWire =>
      aTripWire({ start_date: hotel().startDate, lines: [hotel().stay], ...given }),
    opened: async (id: string, who = 'sales') => (await ask(who, 'GET', `${id}/trip`)).body as unknown as BuilderState,
  }
}
