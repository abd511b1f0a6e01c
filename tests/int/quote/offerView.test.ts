import { describe, expect, it } from '@jest/globals'
import type { StoredOffer } from '@/src/queries/quote/frozenOffer'
import { offerOf } from '@/src/queries/quote/offerOf'
import { offerView } from '@/src/queries/quote/offerView'
import { aDraftQuote } from '@/tests/factories/quotes'
import { aComponent } from '@/tests/factories/suppliers'
import { statementsDuring } from '@/tests/support/countQueries'
import { withTestPayload } from '@/tests/support/testPayload'

const line = (label: string) => ({ label, component: 'activity' as const, dayNumber: 1, quantity: 1, sellMinor: 1_000 })
const hotel = (supplied: string, given: object = {}) => ({
  ...line('HAN htl dlx'),
  component: 'accommodation' as const,
  supplied,
  ...given,
})

describe('what a customer reads of a version', () => {
  const test = withTestPayload()

  it('has the way in and out, and of lines those with words for them and those they arrange themselves', async () => {
    const ctx = await test.context()
    const { versionId } = await aDraftQuote(ctx, {
      pricingMode: 'lines',
      granularity: 'total',
      arrival: { flight: 'VN 18', time: '13 March, 18:40', text: 'A driver waits.' },
      lines: [
        { ...line('Guide HAN half day') },
        { ...line('Market walk'), text: 'With a cook.' },
        { ...line('Train'), inclusion: 'own_arrangement', dayNumber: 2 },
        { ...line('Balloon'), text: 'At dawn.', inclusion: 'optional', tickable: true },
        { ...line('Visa'), moment: 'departure', inclusion: 'own_arrangement' },
      ],
    })
    const { offer } = await offerOf(ctx, { versionId })
    expect(offer?.view).toMatchObject({
      arrival: { flight: 'VN 18', time: '13 March, 18:40', text: 'A driver waits.', services: [] },
      departure: { flight: null, services: [{ label: 'Visa', text: null, kind: 'own_arrangement' }] },
      days: [
        { services: [{ label: 'Market walk', text: 'With a cook.', kind: 'included' }] },
        { services: [{ label: 'Train', kind: 'own_arrangement' }] },
      ],
      extras: [{ label: 'Balloon', text: 'At dawn.' }],
    })
    expect(JSON.stringify(offer?.view)).not.toContain('Guide HAN')
  })

  it('names the houses one sleeps in, in the customer’s words and language, by option', async () => {
    const ctx = await test.context()
    const lake = await aComponent(test.payload, { title: 'House by the lake', description: 'Twelve rooms.' })
    await test.payload.update({ collection: 'components', id: lake.id, locale: 'fr', data: { title: 'Maison du lac' } })
    const palace = await aComponent(test.payload, { title: 'Palace' })
    const options = [
      { key: 'a', name: 'Simple' },
      { key: 'b', name: 'Grand' },
    ]
    const content = {
      language: 'fr' as const,
      pricingMode: 'lines' as const,
      options,
      lines: [
        hotel(lake.id, { days: 2, destination: 'Hà Nội' }),
        hotel(lake.id, { days: 2, label: 'Second room' }),
        hotel(palace.id, { option: 'b', text: 'A suite over the river.', dayNumber: 2 }),
      ],
    }
    const { versionId } = await aDraftQuote(ctx, content)
    const { offer } = await offerOf(ctx, { versionId })
    expect(offer?.view).toMatchObject({
      stays: [{ name: 'Maison du lac', place: 'Hà Nội', nights: 2, text: 'Twelve rooms.', picture: null }],
      options: [{ stays: [] }, { stays: [{ name: 'Palace', nights: 1, text: 'A suite over the river.' }] }],
    })
    const statements = async (houses: string[]) => {
      const draft = await aDraftQuote(ctx, { ...content, lines: houses.map((id) => hotel(id)) })
      return statementsDuring(() => offerOf(ctx, { versionId: draft.versionId }))
    }
    // However many houses: they are read together.
    const one = await statements([lake.id, lake.id])
    expect((await statements([lake.id, palace.id])).length).toBeLessThanOrEqual(one.length)
  })

  it('is read of what was frozen before there was anything of it', () => {
    const frozen = { view: { title: 'Old', days: [] }, plan: {} } as unknown as StoredOffer
    expect(offerView(frozen)).toMatchObject({
      title: 'Old',
      options: [],
      extras: [],
      stays: [],
      arrival: null,
      departure: null,
      choice: { optionId: null, extraIds: [] },
    })
  })
})
