import { describe, expect, it } from '@jest/globals'
import { consumers } from '@/jobs/registry'
import { publishTour } from '@/src/commands/catalog/publishTour'
import { sendTourBack } from '@/src/commands/catalog/sendTourBack'
import { submitTour } from '@/src/commands/catalog/submitTour'
import { unpublishTour } from '@/src/commands/catalog/unpublishTour'
import type { Staff, Tour } from '@/src/payload-types'
import { rowsOf, sql } from '@/src/platform/database/session'
import { relayTo } from '@/tests/support/relayTo'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'
import { createTour } from '@/tests/support/tourFixture'

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string; data?: { code?: string } }) => error.data?.code ?? error.code ?? String(error),
  )

describe('a second person approves', () => {
  const test = withTestPayload()
  const relay = relayTo(
    test,
    consumers.filter(({ name }) => name.startsWith('catalog.tell')),
  )
  const asks = (isAsked: boolean) =>
    test.payload.updateGlobal({ slug: 'company-settings', data: { asksSecondPerson: isAsked } })
  const person = (name: string, role: 'content' | 'manager' = 'content') =>
    addStaff(test.payload, { roles: [role], name })
  const as = ({ id, name }: Staff) => test.context({ actor: { kind: 'staff', id, name } })
  const draftBy = async (who: Staff): Promise<Tour> => {
    const tour = await createTour(test.payload, { draft: true })
    await edit(tour.id, who, { title: `Edited by ${who.name}` })
    return tour
  }
  const edit = (id: string, who: Staff, data: object) =>
    test.payload.update({ collection: 'tours', id, draft: true, data, user: { ...who, collection: 'staff' } })
  const newest = (id: string) => test.payload.findByID({ collection: 'tours', id, draft: true, depth: 0 })
  const publish = async (tourId: string, who: Staff, more: Partial<Parameters<typeof publishTour>[1]> = {}) =>
    publishTour(await as(who), { tourId, as: 'approved', isManager: false, seen: null, reason: null, ...more })
  const submit = async (tourId: string, who: Staff, reviewer?: Staff) =>
    submitTour(await as(who), { tourId, reviewerId: reviewer?.id ?? null, note: null })

  it('walks draft, in review, sent back, in review, published, and says so in the record', async () => {
    await asks(true)
    const [ann, ben] = [await person('Ann'), await person('Ben')]
    const { id } = await draftBy(ann)
    await submit(id, ann, ben)
    expect(await newest(id)).toMatchObject({ stage: 'in_review', submittedBy: ann.id, reviewer: ben.id })
    await sendTourBack(await as(ben), { tourId: id, comment: 'Name the hotels.' })
    expect(await newest(id)).toMatchObject({ stage: 'draft', reviewNote: 'Name the hotels.', reviewedBy: ben.id })
    await edit(id, ann, { title: 'With hotels' })
    expect(await newest(id)).toMatchObject({ stage: 'draft', reviewNote: 'Name the hotels.', submittedBy: ann.id })
    await submit(id, ann, ben)
    await publish(id, ben)
    expect(await newest(id)).toMatchObject({
      _status: 'published',
      stage: 'published',
      reviewedBy: ben.id,
      editedBy: ann.id,
      reviewNote: null,
    })
    const entries = await rowsOf<{ action: string; actor_name: string }>(
      test,
      sql`SELECT action, actor_name FROM audit_events WHERE entity_id = ${id} AND action NOT LIKE 'tours.%d_' ORDER BY id`,
    )
    expect(
      entries
        .filter(({ action }) => !/created|updated/.test(action))
        .map(({ action, actor_name }) => `${actor_name} ${action}`),
    ).toEqual(['Ann tours.submitted', 'Ben tours.sent_back', 'Ann tours.submitted', 'Ben tours.approved'])
    await relay()
    await relay()
    const told = await rowsOf<{ to: string; body_text: string }>(
      test,
      sql`SELECT "to", body_text FROM messages WHERE template_key = 'tour_notice_staff' ORDER BY created_at, id`,
    )
    expect(told.map(({ to }) => to).toSorted()).toEqual([ann.email, ben.email, ben.email].toSorted())
    expect(told.find(({ to }) => to === ann.email)?.body_text).toContain('Name the hotels.')
  })

  it('refuses whoever submitted or last edited it, unless a manager says why', async () => {
    await asks(true)
    const [ann, mia] = [await person('Ann'), await person('Mia', 'manager')]
    const { id } = await draftBy(mia)
    await submit(id, ann)
    expect(await codeOf(publish(id, ann))).toBe('asks-second-person')
    expect(await codeOf(publish(id, mia))).toBe('asks-second-person')
    expect(await codeOf(publish(id, mia, { isManager: true }))).toBe('reason-required')
    await publish(id, mia, { isManager: true, reason: 'Alone this week.' })
    const [entry] = await rowsOf<{ reason: string; after: object }>(
      test,
      sql`SELECT reason, after FROM audit_events WHERE entity_id = ${id} AND action = 'tours.approved'`,
    )
    expect(entry).toEqual({ reason: 'Alone this week.', after: { stage: 'published', override: true } })
  })

  it('is past every other way in', async () => {
    await asks(true)
    const [ann, ben] = [await person('Ann'), await person('Ben')]
    const { id } = await draftBy(ann)
    const direct = () =>
      test.payload.update({
        collection: 'tours',
        id,
        data: { _status: 'published' },
        user: { ...ben, collection: 'staff' },
      })
    expect(await codeOf(direct())).toBe('asks-second-person')
    await submit(id, ann)
    expect(await codeOf(direct())).toBe('asks-second-person')
    expect(await codeOf(publish(id, ben, { as: 'published' }))).toBe('done')
    const { docs } = await test.payload.findVersions({
      collection: 'tours',
      where: { parent: { equals: id } },
      depth: 0,
    })
    const restore = test.payload.restoreVersion({ collection: 'tours', id: docs[0]?.id ?? '' })
    expect(await codeOf(restore)).toBe('asks-second-person')
    expect(await codeOf(createTour(test.payload, { publicId: 'straight' }))).toBe('asks-second-person')
    await asks(false)
    expect(await codeOf(createTour(test.payload, { publicId: 'straight' }))).toBe('done')
  })

  it('gives a tour that is edited in review back to whoever edits it, and refuses what was not read', async () => {
    await asks(true)
    const [ann, ben] = [await person('Ann'), await person('Ben')]
    const { id } = await draftBy(ann)
    await submit(id, ann)
    const seen = new Date((await newest(id)).updatedAt)
    await edit(id, ben, { title: 'Better' })
    expect(await newest(id)).toMatchObject({ stage: 'draft', editedBy: ben.id })
    expect(await codeOf(publish(id, ben))).toBe('illegal-transition')
    await submit(id, ben)
    expect(await codeOf(publish(id, ann, { seen }))).toBe('tour-changed')
    expect(await codeOf(publish(id, ann, { seen: new Date((await newest(id)).updatedAt) }))).toBe('done')
  })

  it('lets one of two approvers publish, and only once', async () => {
    await asks(true)
    const [ann, ben, cem] = [await person('Ann'), await person('Ben'), await person('Cem')]
    const { id } = await draftBy(ann)
    await submit(id, ann)
    const before = await rowsOf<{ n: number }>(test, sql`SELECT count(*)::int AS n FROM feed_versions`)
    const outcomes = await Promise.all([ben, cem, ben, cem].map((who) => codeOf(publish(id, who))))
    expect(outcomes.toSorted()).toEqual(['done', 'illegal-transition', 'illegal-transition', 'illegal-transition'])
    const [after] = await rowsOf<{ n: number }>(test, sql`SELECT count(*)::int AS n FROM feed_versions`)
    expect(after?.n).toBe((before[0]?.n ?? 0) + 1)
    const said = await rowsOf(
      test,
      sql`SELECT 1 FROM domain_events WHERE type = 'tour.published' AND data->>'tourId' = ${id}`,
    )
    expect(said).toHaveLength(1)
  })

  it('is asked for nothing that is incomplete, and asks nobody who may not', async () => {
    const [ann, out] = [await person('Ann'), await addStaff(test.payload, { roles: ['sales'] })]
    const { id } = await createTour(test.payload, { priceFromUsd: null, draft: true })
    expect(await codeOf(submit(id, ann))).toBe('tour-incomplete')
    const whole = await draftBy(ann)
    expect(await codeOf(submit(whole.id, ann, out))).toBe('unknown-reviewer')
    expect(await codeOf(submit(whole.id, ann, ann))).toBe('unknown-reviewer')
    expect(await codeOf(sendTourBack(await as(ann), { tourId: whole.id, comment: 'No' }))).toBe('illegal-transition')
    expect(await codeOf(submit('not-an-id', ann))).toBe('not-found')
  })

  it('is not forged by a write that names its facts', async () => {
    const ann = await person('Ann')
    const { id } = await draftBy(ann)
    await edit(id, ann, { stage: 'published', offer: 'retired', submittedBy: ann.id, title: 'Forged' })
    expect(await newest(id)).toMatchObject({ title: 'Forged', stage: 'draft', offer: 'offered', submittedBy: null })
  })

  it('takes a tour off the website without being asked', async () => {
    await asks(false)
    const ann = await person('Ann')
    const { id } = await draftBy(ann)
    await publish(id, ann, { as: 'published' })
    await unpublishTour(await as(ann), { tourId: id, reason: 'Flooded' })
    expect(await newest(id)).toMatchObject({ _status: 'draft', stage: 'draft' })
    expect(await codeOf(unpublishTour(await as(ann), { tourId: id, reason: null }))).toBe('tour-is-not-published')
  })
})
