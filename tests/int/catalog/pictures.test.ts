import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { pictureUses } from '@/src/queries/catalog/pictureUses'
import { aDraftQuote, aSentQuote, sendableContent } from '@/tests/factories/quotes'
import { aComponent } from '@/tests/factories/suppliers'
import { statementsDuring } from '@/tests/support/countQueries'
import { withTestPayload } from '@/tests/support/testPayload'
import { createTour } from '@/tests/support/tourFixture'

describe('pictures of the library', () => {
  const test = withTestPayload()
  let data: Buffer

  const aFile = () => ({ name: 'bay.png', data, mimetype: 'image/png', size: data.length })
  const aPicture = async () =>
    (
      await test.payload.create({
        collection: 'media',
        data: { alt: 'A bay', licence: 'own_work' },
        file: aFile(),
        depth: 0,
      })
    ).id
  const refusal = async (work: Promise<unknown>): Promise<[number, string | undefined, string]> => {
    try {
      await work
    } catch (error) {
      const { status, data: body, message } = error as { status: number; data?: { code?: string }; message: string }
      return [status, body?.code, message]
    }
    throw new Error('It was not refused.')
  }
  const remove = (id: string) => test.payload.delete({ collection: 'media', id })
  const replace = (id: string) => test.payload.update({ collection: 'media', id, data: {}, file: aFile() })
  const aQuoteShowing = async (id: string) => {
    const content = sendableContent(new Date())
    const [first, ...others] = content.days ?? []
    return { days: first ? [{ ...first, picture: id }, ...others] : [] }
  }

  beforeAll(async () => {
    data = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#16372f' } })
      .png()
      .toBuffer()
  })

  it('know which tours, words and quotes show them, in one statement', async () => {
    const id = await aPicture()
    const tour = await createTour(test.payload, { title: 'Shows it', image: id })
    const draft = await createTour(test.payload, { title: 'Will show it' })
    await test.payload.update({ collection: 'tours', id: draft.id, draft: true, data: { gallery: [id] } })
    const place = await test.payload.create({ collection: 'destinations', data: { name: 'Bayland', picture: id } })
    await aDraftQuote(await test.context(), await aQuoteShowing(id))
    const statements = await statementsDuring(async () => {
      expect(await pictureUses({ payload: test.payload }, id)).toEqual({
        tours: [
          { id: tour.id, title: 'Shows it', isPublished: true },
          { id: draft.id, title: 'Will show it', isPublished: true },
        ],
        terms: [{ collection: 'destinations', id: place.id, name: 'Bayland' }],
        sentQuotes: 0,
        draftQuotes: 1,
      })
    })
    expect(statements).toHaveLength(1)
  })

  it('are not deleted while a tour, its newest draft, a word of the catalog or a component shows them', async () => {
    const id = await aPicture()
    const tour = await createTour(test.payload, { title: 'Holds it' })
    await test.payload.update({ collection: 'tours', id: tour.id, draft: true, data: { image: id } })
    expect(await refusal(remove(id))).toEqual([409, 'in-use', expect.stringContaining('“Holds it”')])
    await test.payload.update({ collection: 'tours', id: tour.id, draft: true, data: { image: null } })
    const style = await test.payload.create({ collection: 'travel-styles', data: { name: 'Held style', picture: id } })
    expect(await refusal(remove(id))).toEqual([409, 'in-use', expect.stringContaining('“Held style”')])
    await test.payload.update({ collection: 'travel-styles', id: style.id, data: { picture: null } })
    const { id: room, name } = await aComponent(test.payload, { pictures: [id] })
    expect(await refusal(remove(id))).toEqual([409, 'in-use', expect.stringContaining(`“${name}”`)])
    await test.payload.update({ collection: 'components', id: room, data: { pictures: [] } })
    await remove(id)
  })

  it('stay as they are once a customer was sent them in a quote', async () => {
    const [onADay, onTheCover, drafted] = [await aPicture(), await aPicture(), await aPicture()]
    await aSentQuote(await test.context(), await aQuoteShowing(onADay))
    await aSentQuote(await test.context(), { cover: onTheCover })
    await aDraftQuote(await test.context(), { cover: drafted })
    for (const id of [onADay, onTheCover]) {
      expect(await refusal(remove(id))).toEqual([409, 'in-use', expect.stringContaining('quote that was sent')])
      expect(await refusal(replace(id))).toEqual([409, 'in-use', expect.stringContaining('quote that was sent')])
      await test.payload.update({ collection: 'media', id, data: { credit: 'Named later' } })
    }
    await replace(drafted)
    await remove(drafted)
  })

  it('are replaced one at a time', async () => {
    const id = await aPicture()
    const all = test.payload.update({ collection: 'media', where: { id: { equals: id } }, data: {}, file: aFile() })
    expect(await refusal(all)).toEqual([409, 'in-use', expect.stringContaining('one picture at a time')])
  })
})
