import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { pushFeed } from '@/jobs/catalog/pushFeed'
import { runPlansSweep } from '@/jobs/catalog/runPlansSweep'
import { cancelPlan } from '@/src/commands/catalog/cancelPlan'
import { changeCatalogOrder } from '@/src/commands/catalog/changeCatalogOrder'
import { changeTourOffer } from '@/src/commands/catalog/changeTourOffer'
import { holdFeed } from '@/src/commands/catalog/holdFeed'
import { planPublication } from '@/src/commands/catalog/planPublication'
import { recordPassedTime } from '@/src/commands/catalog/recordPassedTime'
import { releaseFeed } from '@/src/commands/catalog/releaseFeed'
import { switchDestination } from '@/src/commands/catalog/switchDestination'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { overrideSettings } from '@/src/platform/env'
import { liveSnapshot } from '@/src/platform/snapshot/liveSnapshot'
import { feedPreview } from '@/src/queries/catalog/feedHistory'
import { readCatalog } from '@/src/queries/catalog/readCatalog'
import { eventually } from '@/tests/support/eventually'
import { relayTo } from '@/tests/support/relayTo'
import { withTestPayload } from '@/tests/support/testPayload'
import { createTour } from '@/tests/support/tourFixture'

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  )

const withinASecond = { withinMs: 1_000, everyMs: 10 }
const hour = 3_600_000

describe('what the website is shown', () => {
  const test = withTestPayload()
  const ids = async (now?: Date) => (await readCatalog(test.payload, now)).cards().map(({ id }) => id)
  const newest = async () => {
    const row = await rowOf<{ number: number; sha256: string }>(
      test,
      sql`SELECT number::float8 AS number, sha256 FROM feed_versions ORDER BY feed_versions.number DESC LIMIT 1`,
    )
    if (!row) throw new Error('There is no version.')
    return row
  }
  const hashOf = (body: Buffer) => createHash('sha256').update(body).digest('hex')

  it('is rolled back whole to a version, on every instance, and forward again', async () => {
    const tour = await createTour(test.payload, { publicId: 'rolled', title: 'As it was' })
    const old = await newest()
    await test.payload.update({
      collection: 'tours',
      id: tour.id,
      data: { title: 'Changed', priceFromUsd: 1, _status: 'published' },
    })
    await createTour(test.payload, { publicId: 'later' })
    const latest = await newest()
    expect(await feedPreview(test, { to: old.number, now: new Date() })).toMatchObject([
      { kind: 'removed', publicId: 'later' },
      { kind: 'changed', publicId: 'rolled' },
    ])
    const instance = () =>
      liveSnapshot({ channel: 'catalog_changed', load: () => readCatalog(test.payload), goodUntil: (a) => a.goodUntil })
    const instances = [instance(), instance()]
    try {
      const everywhere = (sha256: string) =>
        eventually(async () => {
          const shown = await Promise.all(instances.map((each) => each.current()))
          return shown.every((answers) => hashOf(answers.feed().body) === sha256)
        }, withinASecond)
      await everywhere(latest.sha256)
      await holdFeed(await test.context(), { version: old.number, reason: 'A wrong price' })
      await everywhere(old.sha256)
      const held = await readCatalog(test.payload)
      expect(held.heldVersion).toBe(old.number)
      expect(held.tour({ id: 'later', lang: 'en' })).toBeNull()
      expect(JSON.parse(String(held.tour({ id: 'rolled', lang: 'en' })?.().body)).title).toBe('As it was')
      expect(await codeOf(holdFeed(await test.context(), { version: old.number, reason: 'Again' }))).toBe(
        'feed-is-held',
      )

      await createTour(test.payload, { publicId: 'meanwhile' })
      const meanwhile = await newest()
      expect(meanwhile.number).toBe(latest.number + 1)
      await everywhere(old.sha256)
      await releaseFeed(await test.context())
      await everywhere(meanwhile.sha256)
    } finally {
      await Promise.all(instances.map((each) => each.stop()))
    }
    expect(await codeOf(releaseFeed(await test.context()))).toBe('feed-is-not-held')
    expect(await codeOf(holdFeed(await test.context(), { version: 99_999, reason: 'None' }))).toBe('not-found')
  })

  it('leaves out what is paused and brings it back unchanged; what is retired never', async () => {
    const tour = await createTour(test.payload, { publicId: 'paused' })
    const other = await createTour(test.payload, { publicId: 'instead' })
    const before = await newest()
    const to = async (offer: 'offered' | 'paused' | 'retired', redirectTo?: string) =>
      changeTourOffer(await test.context(), { tourId: tour.id, to: offer, reason: null, redirectTo })
    await to('paused')
    expect(await ids()).not.toContain('paused')
    await test.payload.update({ collection: 'tours', id: tour.id, data: { title: 'Draft' }, draft: true })
    expect(await codeOf(to('paused'))).toBe('illegal-transition')
    await to('offered')
    expect((await newest()).sha256).toBe(before.sha256)
    expect(await codeOf(to('retired', tour.id))).toBe('unknown-redirect')
    await to('retired', other.id)
    expect((await readCatalog(test.payload)).retired).toEqual({ paused: 'instead' })
    expect(await codeOf(to('offered'))).toBe('illegal-transition')
    expect(
      await codeOf(test.payload.update({ collection: 'tours', id: tour.id, data: { _status: 'published' } })),
    ).not.toBe('done')
  })

  it('leaves out the tours of a destination that is off, all at once, and touches none', async () => {
    for (const publicId of ['off-one', 'off-two']) await createTour(test.payload, { publicId, destination: 'Cambodia' })
    const before = await newest()
    const { docs } = await test.payload.find({ collection: 'destinations', where: { name: { equals: 'Cambodia' } } })
    const destinationId = docs[0]?.id ?? ''
    const turn = async (isOffered: boolean) =>
      switchDestination(await test.context(), { destinationId, isOffered, reason: null })
    expect(await turn(false)).toEqual({ tours: 2 })
    expect((await ids()).filter((id) => id.startsWith('off-'))).toEqual([])
    expect((await newest()).number).toBe(before.number + 1)
    expect(await codeOf(turn(false))).toBe('illegal-transition')
    await turn(true)
    expect((await newest()).sha256).toBe(before.sha256)
  })

  it('is ordered by the day’s boosts, which begin by themselves at the team’s midnight', async () => {
    const tour = await createTour(test.payload, { publicId: 'boosted', priority: 1 })
    const boost = {
      note: 'Tet',
      tourId: tour.id,
      destinationId: null,
      amount: 900,
      firstDay: '2030-02-01',
      lastDay: '2030-02-02',
    }
    const change = { priorities: [], addBoosts: [boost], removeBoosts: [] }
    await changeCatalogOrder(await test.context(), change)
    const midnight = new Date('2030-01-31T17:00:00Z')
    expect((await ids(new Date(midnight.getTime() - 1))).at(-1)).toBe('boosted')
    expect((await ids(midnight))[0]).toBe('boosted')

    const started = Date.now()
    const clock = () => midnight.getTime() - 300 + (Date.now() - started)
    const snapshot = liveSnapshot({
      channel: 'catalog_changed',
      load: () => readCatalog(test.payload, new Date(clock())),
      goodUntil: (answers) => answers.goodUntil,
      clock,
    })
    try {
      expect((await snapshot.current()).cards().at(-1)?.id).toBe('boosted')
      await eventually(async () => (await snapshot.current()).cards()[0]?.id === 'boosted', {
        withinMs: 2_000,
        everyMs: 20,
      })
    } finally {
      await snapshot.stop()
    }
    const before = await newest()
    const recorded = await recordPassedTime(await test.context({ now: midnight }))
    expect(recorded).toBe(before.number + 1)
    expect(await recordPassedTime(await test.context({ now: midnight }))).toBeNull()
    expect(await recordPassedTime(await test.context())).toBe(before.number + 2)
    const wrong = { ...change, addBoosts: [{ ...boost, lastDay: '2030-01-01' }] }
    expect(await codeOf(changeCatalogOrder(await test.context(), wrong))).toBe('invalid-boost')
    expect(
      await codeOf(changeCatalogOrder(await test.context(), { ...change, addBoosts: [], removeBoosts: ['x'] })),
    ).toBe('unknown-boost')
  })

  it('changes as planned, once, after another look; a refusal is kept for whoever planned it', async () => {
    const good = await createTour(test.payload, { publicId: 'planned', draft: true })
    const bad = await createTour(test.payload, { publicId: 'spoiled', draft: true })
    const at = new Date(Date.now() + hour)
    const plan = async (tourId: string, kind: 'publish' | 'unpublish' = 'publish', when = at) =>
      planPublication(await test.context(), { tourId, kind, at: when, isManager: false, reason: null })
    const early = await createTour(test.payload, { publicId: 'early', draft: true })
    await plan(good.id)
    const spoiled = await plan(bad.id)
    const beaten = await plan(early.id)
    expect(await codeOf(plan(good.id))).toBe('already-planned')
    expect(await codeOf(plan(good.id, 'unpublish', new Date(0)))).toBe('invalid-time')
    const { planId } = await plan(good.id, 'unpublish')
    await cancelPlan(await test.context(), { planId })
    expect(await codeOf(cancelPlan(await test.context(), { planId }))).toBe('plan-is-settled')
    await test.payload.update({ collection: 'tours', id: bad.id, data: { priceFromUsd: null }, draft: true })
    await test.payload.update({ collection: 'tours', id: early.id, data: { _status: 'published' } })
    expect(await runPlansSweep.run(await test.context())).toEqual({ done: 0, failed: 0, skipped: 0 })
    const then = await test.context({ now: new Date(at.getTime() + 1) })
    const runs = await Promise.all([runPlansSweep.run(then), runPlansSweep.run(then)])
    expect(runs.reduce((sum, run) => sum + Number(run.done), 0)).toBe(1)
    expect(await ids()).toContain('planned')
    expect(await ids()).not.toContain('spoiled')
    const failureOf = async ({ planId }: { planId: string }) =>
      rowOf<{ failure: string }>(
        test,
        sql`SELECT failure FROM planned_publications WHERE id = ${planId} AND state = 'failed'`,
      )
    expect((await failureOf(spoiled))?.failure).toContain('price from')
    expect((await failureOf(beaten))?.failure).toBe('It was on the website already.')
    expect(
      await rowsOf(
        test,
        sql`SELECT 1 FROM domain_events WHERE type = 'tour.plan_failed' AND data->>'planId' = ${spoiled.planId}`,
      ),
    ).toHaveLength(1)
  })

  it('is pushed to a folder whole, again only when it differs, and the failure of one shows', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'feed-'))
    overrideSettings({ FEED_FOLDER: folder })
    const relay = relayTo(test, [pushFeed])
    const pushed = () =>
      rowOf<{ sha256: string; pushed_at: string; error: string | null }>(
        test,
        sql`SELECT sha256, pushed_at, error FROM feed_pushes WHERE target LIKE 'file:%'`,
      )
    try {
      await relay()
      const first = await pushed()
      expect(await readdir(folder)).toEqual(['trips.json'])
      expect(hashOf(await readFile(path.join(folder, 'trips.json')))).toBe(first?.sha256)
      expect(first?.sha256).toBe((await newest()).sha256)
      await createTour(test.payload, { publicId: 'pushed' })
      await relay()
      expect((await pushed())?.sha256).toBe((await newest()).sha256)
      overrideSettings({ FEED_FOLDER: path.join(folder, 'trips.json', 'below-a-file') })
      await createTour(test.payload, { publicId: 'not-pushed' })
      await expect(relay()).rejects.toThrow('folder')
      const [failure] = await rowsOf<{ error: string }>(
        test,
        sql`SELECT error FROM feed_pushes WHERE error IS NOT NULL`,
      )
      expect(failure?.error).toContain('could not be written')
    } finally {
      overrideSettings({ FEED_FOLDER: '' })
    }
  })
})
