import { beforeAll, describe, expect, it } from '@jest/globals'
import type { QuoteVersion } from '@/src/payload-types'
import { aDraftQuote } from '@/tests/factories/quotes'
import { callAs } from '@/tests/support/callAs'
import { statementsDuring } from '@/tests/support/countQueries'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Texts = {
  language: string
  standard: { title: string; text: string }[]
  earlier: { text: string; own: boolean; reference: string; customer_name: string }[]
}

describe('texts to put into a quote', () => {
  const app = withTestApp()
  const people: Record<string, TestStaff> = {}
  const ask = callAs(app, people)
  const textsOf = async (who: string, versionId: string, query = '') =>
    (await ask(who, 'GET', `/quote-versions/${versionId}/texts${query}`)).body as unknown as Texts

  const draftOf = async (who: string, given: Partial<QuoteVersion> = {}) =>
    aDraftQuote(await app.context(), given, { owner: people[who]?.user })

  beforeAll(async () => {
    for (const [name, role] of [
      ['sales', 'sales'],
      ['other', 'sales'],
      ['manager', 'manager'],
      ['content', 'content'],
    ] as const)
      people[name] = await createStaff(app.payload, { roles: [role] })
    const { id } = await app.payload.create({
      collection: 'standard-texts',
      data: {
        title: 'Warm greeting',
        purpose: 'personal_letter',
        text: 'Dear {{first_name}}, “{{title}}” begins on {{start_date}}.',
      },
      locale: 'en',
    })
    await app.payload.update({
      collection: 'standard-texts',
      id,
      data: { text: 'Guten Tag {{first_name}}.' },
      locale: 'de',
    })
    for (const data of [
      { title: 'Given up', purpose: 'personal_letter', text: 'Old.', active: false },
      { title: 'At the airport', purpose: 'arrival', text: 'A driver waits.' },
    ] as const)
      await app.payload.create({ collection: 'standard-texts', data, locale: 'en' })
  }, 120_000)

  it('are standard ones of its language and place, filled with what is known of it', async () => {
    const { versionId } = await draftOf('sales', { startDate: null })
    const { language, standard } = await textsOf('sales', versionId)
    expect(language).toBe('en')
    expect(standard.map(({ title }) => title)).toEqual(['Warm greeting'])
    expect(standard[0]?.text).toMatch(/^Dear \S+, “Nine days from Hanoi to Hội An” begins on \{\{start_date\}\}\.$/)
    expect((await textsOf('sales', versionId, '?language=de')).standard[0]?.text).toMatch(/^Guten Tag \S+\.$/)
    expect((await textsOf('sales', versionId, '?language=fr')).standard).toEqual([])
    expect((await textsOf('sales', versionId, '?purpose=arrival')).standard).toMatchObject([
      { text: 'A driver waits.' },
    ])
    expect((await textsOf('sales', versionId, '?search=nothing+like+it')).standard).toEqual([])
  })

  it('are those of earlier quotes in its language: one’s own first, the last changed first, each once', async () => {
    await draftOf('other', { letter: 'Of somebody else.' })
    await draftOf('sales', { letter: 'The first of mine.' })
    await draftOf('sales', { letter: 'The second of mine.' })
    await draftOf('sales', { letter: 'The second of mine.' })
    await draftOf('sales', { letter: 'Auf Deutsch.', language: 'de' })
    await draftOf('sales', { letter: 'Away.', arrival: { text: 'By the river.' } })
    const { versionId } = await draftOf('sales', { letter: 'The one being written.' })

    const mine = await textsOf('sales', versionId)
    expect(mine.earlier.map(({ text }) => text)).toEqual(['Away.', 'The second of mine.', 'The first of mine.'])
    expect(mine.earlier.every(({ own }) => own)).toBe(true)
    const found = await textsOf('sales', versionId, '?search=FIRST+mine')
    expect(found.earlier.map(({ text }) => text)).toEqual(['The first of mine.'])
    expect((await textsOf('sales', versionId, '?purpose=arrival')).earlier).toMatchObject([{ text: 'By the river.' }])
    const days = await textsOf('sales', versionId, '?purpose=day&search=lantern')
    expect(days.earlier).toMatchObject([{ title: 'Hội An by lantern light', text: 'An evening in the old town.' }])
    const all = await textsOf('manager', versionId)
    expect(all.earlier.map(({ text }) => text)).toContain('Of somebody else.')
  })

  it('takes as many statements for many quotes as for one', async () => {
    const { versionId } = await draftOf('sales')
    const few = await statementsDuring(() => textsOf('sales', versionId))
    for (let count = 0; count < 4; count += 1) await draftOf('sales', { letter: `Letter ${count}.` })
    expect(await statementsDuring(() => textsOf('sales', versionId))).toHaveLength(few.length)
  })

  it('are nobody’s who does not work this quote', async () => {
    const { versionId } = await draftOf('sales')
    const path = `/quote-versions/${versionId}/texts`
    expect((await ask('nobody', 'GET', path)).status).toBe(401)
    expect((await ask('content', 'GET', path)).status).toBe(403)
    expect((await ask('other', 'GET', path)).status).toBe(404)
    expect((await ask('sales', 'GET', '/quote-versions/x/texts')).status).toBe(404)
    expect((await ask('sales', 'GET', `${path}?purpose=terms`)).status).toBe(422)
  })

  it('do not ask for what no quote fills', async () => {
    const response = await app.fetch('/api/standard-texts', {
      method: 'POST',
      headers: people.content?.headers,
      body: JSON.stringify({ title: 'Wrong', purpose: 'day', text: 'Pay {{amount}}.' }),
    })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('{{amount}}')
  })

  it('keep a draft with a gap from being sent', async () => {
    const { versionId } = await draftOf('sales', { letter: 'Dear {{first_name}},' })
    const standing = await ask('sales', 'GET', `/quote-versions/${versionId}/standing`)
    expect(standing.body.reasons_not_to_send).toContain('A text still says {{first_name}}.')
    expect(await ask('sales', 'POST', `/quote-versions/${versionId}/send`, {})).toMatchObject({
      status: 409,
      code: 'quote-not-sendable',
    })
  })
})
