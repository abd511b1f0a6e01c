import { describe, expect, it } from '@jest/globals'
import { runScheduledPublishingSweep } from '@/jobs/shared/runScheduledPublishingSweep'
import { rowsOf, sql } from '@/src/platform/database/session'
import { runSweep } from '@/src/platform/jobs/runSweep'
import { withTestPayload } from '@/tests/support/testPayload'
import { createTour } from '@/tests/support/tourFixture'

const hour = 60 * 60 * 1000

describe('scheduled publishing', () => {
  const test = withTestPayload()
  const schedule = async (at: Date) => {
    const { id } = await createTour(test.payload, { draft: true })
    await test.payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: at,
      input: { type: 'publish', doc: { relationTo: 'tours', value: id } },
    })
    return id
  }
  const statusOf = async (id: string) => (await test.payload.findByID({ collection: 'tours', id }))._status

  it('publishes what is due, once across several workers, and nothing else', async () => {
    const due = await schedule(new Date(Date.now() - 1000))
    const later = await schedule(new Date(Date.now() + hour))
    const ran = await Promise.all([1, 2, 3].map(() => runSweep(test.payload, runScheduledPublishingSweep)))
    expect(ran.filter(Boolean)).toHaveLength(1)
    expect(await rowsOf(test, sql`SELECT last_result, last_error FROM sweep_runs`)).toEqual([
      { last_result: { published: 1, failed: 0 }, last_error: null },
    ])
    expect(await statusOf(due)).toBe('published')
    expect(await statusOf(later)).toBe('draft')
  })
})
