import { beforeAll, describe, expect, it } from '@jest/globals'
import { duplicateTour } from '@/src/commands/catalog/duplicateTour'
import type { TourWork } from '@/src/domain/catalog/tourWork'
import type { Tour } from '@/src/payload-types'
import { tourOverviews } from '@/src/queries/catalog/tourOverviews'
import { toursWithWork } from '@/src/queries/catalog/toursWithWork'
import { statementsDuring } from '@/tests/support/countQueries'
import { withTestPayload } from '@/tests/support/testPayload'
import { createTour } from '@/tests/support/tourFixture'

describe('tours in a line each', () => {
  const test = withTestPayload()
  let ready: Tour
  let blocked: Tour
  let behind: Tour

  const overviews = async (ids: string[]) => tourOverviews((await test.context()).req, { ids, now: new Date() })
  const withWork = async (work: TourWork) => toursWithWork((await test.context()).req, { work, now: new Date() })

  beforeAll(async () => {
    ready = await createTour(test.payload, { title: 'Ready', draft: true, priceMode: 'derived', priceFromUsd: null })
    for (const [name, priceFromUsd] of [
      ['Comfort', 900],
      ['Budget', 700],
    ] as const)
      await test.payload.create({
        collection: 'tour-variants',
        data: { tour: ready.id, name, level: 'classic', priceFromUsd },
      })
    blocked = await createTour(test.payload, { title: 'Blocked', draft: true, priceFromUsd: null })
    behind = await createTour(test.payload, { title: 'Behind' })
    const save = (data: object, locale: 'en' | 'fr') =>
      test.payload.update({ collection: 'tours', id: behind.id, locale, data: { ...data, _status: 'published' } })
    await save({ title: 'En retard', shortDescription: 'Fait par un test.' }, 'fr')
    await save({ title: 'Behind by now' }, 'en')
  })

  it('say what blocks, how far each language is, the price and whose it is, and who changed it last', async () => {
    const found = await overviews([ready.id, blocked.id, behind.id])
    expect(found.get(ready.id)).toMatchObject({ blocks: 0, priceFrom: 700, priceOf: 'Budget' })
    expect(found.get(blocked.id)).toMatchObject({ blocks: 1, priceFrom: null, priceOf: null })
    expect(found.get(behind.id)).toMatchObject({
      title: 'Behind by now',
      priceFrom: 900,
      priceOf: null,
      totals: { fr: { missing: 0, outdated: 1, current: 1 }, de: { missing: 2, outdated: 0, current: 0 } },
    })
    const copy = await duplicateTour(await test.context(), { tourId: behind.id, title: 'A copy' })
    expect((await overviews([copy.tourId])).get(copy.tourId)?.changed?.by).toBe('test')
  })

  it('are read in as many statements for many as for one', async () => {
    const one = await statementsDuring(() => overviews([ready.id]))
    const many = await statementsDuring(() => overviews([ready.id, blocked.id, behind.id]))
    expect(many).toHaveLength(one.length)
    expect(one.length).toBeLessThanOrEqual(4)
  })

  it('are found by what there is to do with them', async () => {
    expect(await withWork('blocked')).toEqual([blocked.id])
    expect(await withWork('ready')).toContain(ready.id)
    expect(await withWork('ready')).not.toContain(blocked.id)
    expect(await withWork('outdated')).toContain(behind.id)
    expect(await withWork('outdated')).not.toContain(ready.id)
  })
})
