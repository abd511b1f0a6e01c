import { describe, expect, it } from '@jest/globals'
import { rowsOf, sql } from '@/src/platform/database/session'
import { withTestPayload } from '@/tests/support/testPayload'
import { createTour } from '@/tests/support/tourFixture'

describe('tours', () => {
  const test = withTestPayload()
  const refusal = async (work: Promise<unknown>): Promise<[number, string | undefined]> => {
    try {
      await work
    } catch (error) {
      const { status, data } = error as { status: number; data?: { code?: string } }
      return [status, data?.code]
    }
    throw new Error('It was not refused.')
  }
  const eventsOf = async (type: string) => {
    const ctx = await test.context()
    return rowsOf<{ data: { publicId: string } }>(ctx.req, sql`SELECT data FROM domain_events WHERE type = ${type}`)
  }

  it('take a draft that is hardly begun, and ask for the rest when it is published', async () => {
    const draft = await test.payload.create({
      collection: 'tours',
      draft: true,
      data: { title: 'Đà Lạt & Núi' } as never,
    })
    expect(draft).toMatchObject({ publicId: 'da-lat-nui', _status: 'draft', firstPublishedAt: null })
    const publish = test.payload.update({ collection: 'tours', id: draft.id, data: { _status: 'published' } })
    await expect(publish).rejects.toThrow(/Short Description.*Destination.*Styles.*Image/)
  })

  it('get their public id from the first title they have, a number added where it is taken', async () => {
    const empty = await test.payload.create({ collection: 'tours', draft: true, data: { priority: 1 } as never })
    expect(empty.publicId ?? null).toBeNull()
    const titled = await test.payload.update({
      collection: 'tours',
      id: empty.id,
      draft: true,
      data: { title: 'Same' },
    })
    const second = await createTour(test.payload, { title: 'Same', draft: true })
    expect([titled.publicId, second.publicId]).toEqual(['same', 'same-2'])
  })

  it('keep their public id for ever, and a copy gets its own', async () => {
    const tour = await createTour(test.payload, { title: 'Kept', publicId: 'kept' })
    const change = (publicId: string | null) =>
      test.payload.update({ collection: 'tours', id: tour.id, data: { publicId } })
    expect(await refusal(change('other'))).toEqual([409, 'public-id-is-immutable'])
    expect(await refusal(change(null))).toEqual([409, 'public-id-is-immutable'])
    const copy = await test.payload.duplicate({
      collection: 'tours',
      id: tour.id,
      draft: true,
      data: { _status: 'draft' },
    })
    expect(copy).toMatchObject({ publicId: 'kept-2', _status: 'draft', firstPublishedAt: null })
  })

  it('are not published without a picture', async () => {
    await expect(createTour(test.payload, { imagePath: null })).rejects.toThrow('Image')
    await createTour(test.payload, { imagePath: null, draft: true })
  })

  it('remember their first publication and say each one', async () => {
    const tour = await createTour(test.payload, { publicId: 'said', draft: true })
    const set = (status: 'draft' | 'published') =>
      test.payload.update({ collection: 'tours', id: tour.id, data: { _status: status } })
    const first = await set('published')
    await set('draft')
    const again = await set('published')
    expect(first.firstPublishedAt).toBeTruthy()
    expect(again.firstPublishedAt).toBe(first.firstPublishedAt)
    expect((await eventsOf('tour.published')).filter(({ data }) => data.publicId === 'said')).toHaveLength(2)
  })

  it('are not deleted from under the website, nor what they are filed under', async () => {
    const tour = await createTour(test.payload, { publicId: 'held', destination: 'Held', styles: ['Held'] })
    const idOf = async (collection: 'destinations' | 'travel-styles') =>
      (await test.payload.find({ collection, where: { name: { equals: 'Held' } } })).docs[0]?.id ?? ''
    const variant = await test.payload.create({
      collection: 'tour-variants',
      data: { tour: tour.id, name: 'Classic', level: 'classic' },
    })
    const remove = (collection: 'tours' | 'tour-variants' | 'destinations' | 'travel-styles', id: string) =>
      test.payload.delete({ collection, id })

    expect(await refusal(remove('tours', tour.id))).toEqual([409, 'tour-is-published'])
    expect(await refusal(remove('destinations', await idOf('destinations')))).toEqual([409, 'in-use'])
    expect(await refusal(remove('travel-styles', await idOf('travel-styles')))).toEqual([409, 'in-use'])
    await test.payload.update({ collection: 'tours', id: tour.id, data: { _status: 'draft' } })
    expect(await refusal(remove('tours', tour.id))).toEqual([409, 'tour-has-variants'])
    await remove('tour-variants', variant.id)
    await remove('tours', tour.id)
    await remove('destinations', await idOf('destinations'))
    await remove('travel-styles', await idOf('travel-styles'))
  })
})
