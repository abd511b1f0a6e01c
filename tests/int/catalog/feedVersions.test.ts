import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { recordFeedVersion } from '@/src/commands/catalog/recordFeedVersion'
import type { FeedTourChange } from '@/src/domain/catalog/feedChanges'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { env, overrideSettings } from '@/src/platform/env'
import { withoutOrigin } from '@/src/queries/catalog/picturesById'
import { readCatalog } from '@/src/queries/catalog/readCatalog'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'
import { createTour } from '@/tests/support/tourFixture'

type Version = { number: string; sha256: string; changes: FeedTourChange[]; actor: { name: string }; tours: number }

describe('versions of the feed', () => {
  const test = withTestPayload()
  const versions = () =>
    rowsOf<Version>(
      test,
      sql`SELECT number, sha256, changes, actor, tours FROM feed_versions ORDER BY feed_versions.number`,
    )
  const newest = async () => (await versions()).at(-1)
  const events = () =>
    rowsOf<{ data: { version: number } }>(
      test,
      sql`SELECT data FROM domain_events WHERE type = 'feed.changed' ORDER BY seq`,
    )
  const shownHash = async () =>
    createHash('sha256')
      .update((await readCatalog(test.payload)).feed().body)
      .digest('hex')

  it('are written with each publish, price change and withdrawal, each once, with what changed and who did it', async () => {
    const staff = await addStaff(test.payload, { roles: ['content'], name: 'Demo Content' })
    const user = { ...staff, collection: 'staff' as const }
    const tour = await createTour(test.payload, { publicId: 'first', draft: true })
    expect(await versions()).toEqual([])
    const change = (data: object) =>
      test.payload.update({ collection: 'tours', id: tour.id, data, user, overrideAccess: true })
    await change({ _status: 'published' })
    await change({ priceFromUsd: 950, _status: 'published' })
    await change({ priceFromUsd: 950, _status: 'published' })
    await test.payload.update({ collection: 'tours', id: tour.id, data: { priceFromUsd: 10 }, draft: true, user })
    await change({ _status: 'draft' })
    const named = { tourId: tour.id, publicId: 'first', title: 'A test journey' }
    expect((await versions()).map(({ changes, actor, tours }) => [changes, actor.name, tours])).toEqual([
      [[{ ...named, kind: 'added', fields: [] }], 'Demo Content', 1],
      [[{ ...named, kind: 'changed', fields: [{ label: 'Price from', before: 900, after: 950 }] }], 'Demo Content', 1],
      [[{ ...named, kind: 'removed', fields: [] }], 'Demo Content', 0],
    ])
    expect((await events()).map(({ data }) => data.version)).toEqual([1, 2, 3])
  })

  it('hash the bytes of the feed', async () => {
    await createTour(test.payload, { publicId: 'hashed' })
    expect((await newest())?.sha256).toBe(await shownHash())
  })

  it('are one for a command that writes much, and none for what was rolled back', async () => {
    const before = (await versions()).length
    const write = async (isRefused: boolean) =>
      inTransaction(await test.context(), async (tx) => {
        const { docs } = await tx.payload.find({
          collection: 'tours',
          where: { publicId: { equals: 'hashed' } },
          req: tx.req,
        })
        const id = docs[0]?.id ?? ''
        for (const priceFromUsd of [1000, 1100])
          await tx.payload.update({
            collection: 'tours',
            id,
            data: { priceFromUsd, _status: 'published' },
            req: tx.req,
          })
        for (const name of ['Classic', 'Comfort'])
          await tx.payload.create({
            collection: 'tour-variants',
            data: { tour: id, name, level: 'classic' },
            req: tx.req,
          })
        if (isRefused) throw new Error('no')
      })
    await expect(write(true)).rejects.toThrow('no')
    expect((await versions()).length).toBe(before)
    await write(false)
    const after = await versions()
    expect(after.length).toBe(before + 1)
    expect(after.at(-1)?.changes[0]?.fields).toEqual([
      { label: 'Price from', before: 900, after: 1100 },
      { label: 'Variants' },
    ])
  })

  it('neither lose nor double one when many publish at once', async () => {
    const drafts = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((publicId) =>
        createTour(test.payload, { publicId: `many-${publicId}`, draft: true }),
      ),
    )
    const before = (await versions()).length
    await Promise.all(
      drafts.map(({ id }) => test.payload.update({ collection: 'tours', id, data: { _status: 'published' } })),
    )
    const made = (await versions()).slice(before)
    expect(
      made.flatMap(({ changes }) => changes.map(({ kind, publicId }) => `${kind} ${publicId}`)).toSorted(),
    ).toEqual(drafts.map(({ publicId }) => `added ${publicId}`))
    expect(made.map(({ number }) => Number(number))).toEqual(made.map((_, index) => before + 1 + index))
    expect(made.at(-1)?.sha256).toBe(await shownHash())
  })

  it('are the same wherever they are served from, and answer with the address of now', async () => {
    const [picture] = await rowsOf<{ id: string }>(
      test,
      sql`WITH made AS (INSERT INTO media (id, licence, url) VALUES (gen_random_uuid(), 'own_work', '/api/media/file/bay.webp') RETURNING id)
          INSERT INTO media_locales (alt, _locale, _parent_id) SELECT 'A bay', 'en', id FROM made RETURNING _parent_id AS id`,
    )
    await createTour(test.payload, { publicId: 'pictured', image: picture?.id })
    const recorded = await newest()
    const feed = async () => (await readCatalog(test.payload)).feed().body.toString()
    const here = env().publicUrl
    try {
      expect(await feed()).toContain(`"${here}/api/media/file/bay.webp"`)
      expect(JSON.stringify(await rowsOf(test, sql`SELECT content FROM feed_contents`))).not.toContain(here)
      overrideSettings({ PUBLIC_URL: 'https://elsewhere.example' })
      expect(await recordFeedVersion((await test.context()).req, { isCalled: true })).toBeNull()
      expect(await feed()).toContain('"https://elsewhere.example/api/media/file/bay.webp"')
      expect((await newest())?.sha256).toBe(recorded?.sha256)
    } finally {
      overrideSettings({ PUBLIC_URL: here })
    }
  })

  it('shows what was kept under an older address at the address of now', () => {
    const old = { url: 'http://localhost:1/api/media/file/a.webp', cardUrl: 'https://cdn.example/a.webp' }
    expect(withoutOrigin(old)).toEqual({ url: '/api/media/file/a.webp', cardUrl: 'https://cdn.example/a.webp' })
  })

  it('are not written again for what is known already', async () => {
    const before = (await versions()).length
    expect(await recordFeedVersion((await test.context()).req, { isCalled: true })).toBeNull()
    expect((await versions()).length).toBe(before)
  })

  it('cannot be changed or deleted', async () => {
    await expect(rowsOf(test, sql`UPDATE feed_versions SET sha256 = 'x'`)).rejects.toThrow()
    await expect(rowsOf(test, sql`DELETE FROM feed_contents`)).rejects.toThrow()
  })
})
