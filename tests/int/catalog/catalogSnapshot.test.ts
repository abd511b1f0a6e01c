import { describe, expect, it } from '@jest/globals'
import { rowsOf, sql } from '@/src/platform/database/session'
import { liveSnapshot } from '@/src/platform/snapshot/liveSnapshot'
import { readCatalog } from '@/src/queries/catalog/readCatalog'
import { statementsDuring } from '@/tests/support/countQueries'
import { eventually } from '@/tests/support/eventually'
import { withTestPayload } from '@/tests/support/testPayload'
import { createTour } from '@/tests/support/tourFixture'

const withinASecond = { withinMs: 1_000, everyMs: 10 }

describe('the catalog in memory', () => {
  const test = withTestPayload()
  const instance = () => liveSnapshot({ channel: 'catalog_changed', load: () => readCatalog(test.payload) })
  const feedOf = async (snapshot: ReturnType<typeof instance>) => (await snapshot.current()).cards()

  it('shows publications, price changes and withdrawals on every instance within a second', async () => {
    const instances = [instance(), instance()]
    try {
      const everywhere = (holds: (cards: Awaited<ReturnType<typeof feedOf>>) => boolean) =>
        eventually(async () => {
          const feeds = await Promise.all(instances.map(feedOf))
          return feeds.every(holds)
        }, withinASecond)
      const priceOf = (id: string) => (cards: { id: string; priceFrom?: number }[]) =>
        cards.find((card) => card.id === id)?.priceFrom
      await everywhere((cards) => cards.length === 0)

      const draft = await createTour(test.payload, { publicId: 'luang-prabang', draft: true })
      await createTour(test.payload, { publicId: 'other' })
      await everywhere((cards) => cards.length === 1)

      await test.payload.update({ collection: 'tours', id: draft.id, data: { _status: 'published' } })
      await everywhere((cards) => priceOf('luang-prabang')(cards) === 900)

      await test.payload.update({ collection: 'tours', id: draft.id, data: { priceFromUsd: 950 } })
      await everywhere((cards) => priceOf('luang-prabang')(cards) === 950)

      await test.payload.update({ collection: 'tours', id: draft.id, data: { priceFromUsd: 10 }, draft: true })
      await createTour(test.payload, { publicId: 'third' })
      await everywhere((cards) => cards.length === 3 && priceOf('luang-prabang')(cards) === 950)

      await test.payload.update({ collection: 'tours', id: draft.id, data: { _status: 'draft' } })
      await everywhere((cards) => cards.every(({ id }) => id !== 'luang-prabang'))

      const { docs } = await test.payload.find({ collection: 'destinations' })
      await test.payload.update({ collection: 'destinations', id: docs[0]?.id ?? '', data: { name: 'Lao PDR' } })
      await everywhere((cards) => cards.every(({ destinationCountry }) => destinationCountry === 'Lao PDR'))
    } finally {
      await Promise.all(instances.map((each) => each.stop()))
    }
  })

  it('hears what it missed while its connection was broken', async () => {
    const snapshot = instance()
    try {
      const before = (await feedOf(snapshot)).length
      const ctx = await test.context()
      await eventually(async () => {
        const broken = await rowsOf(
          ctx.req,
          sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'listen-catalog_changed' AND datname = current_database()`,
        )
        return broken.length > 0
      })
      await createTour(test.payload, { publicId: 'meanwhile' })
      await eventually(async () => (await feedOf(snapshot)).length === before + 1)
    } finally {
      await snapshot.stop()
    }
  })

  it('is not changed by what was rolled back', async () => {
    const snapshot = instance()
    try {
      const before = await snapshot.current()
      const { inTransaction } = await import('@/src/platform/database/inTransaction')
      const work = inTransaction(await test.context(), async (tx) => {
        await rowsOf(tx, sql`UPDATE tours SET price_from_usd = 1`)
        throw new Error('no')
      })
      await expect(work).rejects.toThrow('no')
      expect((await readCatalog(test.payload)).feed().etag).toBe(before.feed().etag)
    } finally {
      await snapshot.stop()
    }
  })

  it('is read in three statements, however many tours there are', async () => {
    const few = await statementsDuring(() => readCatalog(test.payload))
    for (const publicId of ['a', 'b', 'c', 'd'])
      await createTour(test.payload, { publicId, highlights: [{ text: 'One' }, { text: 'Two' }] })
    const more = await statementsDuring(() => readCatalog(test.payload))
    expect([few.length, more.length]).toEqual([3, 3])
  })

  it('gives the same bytes and ETag on every instance', async () => {
    const [one, other] = [await readCatalog(test.payload), await readCatalog(test.payload)]
    expect(one.feed()).toEqual(other.feed())
    expect(one.feed().etag).not.toBe(one.list({ limit: 24, offset: 0, sort: 'priority', lang: 'en' }).etag)
  })
})
