import { beforeAll, describe, expect, it } from '@jest/globals'
import { remindOfTasksSweep } from '@/jobs/crm/remindOfTasksSweep'
import { addActivity } from '@/src/commands/crm/addActivity'
import { completeTask } from '@/src/commands/crm/completeTask'
import { remindAt, type taskReminders } from '@/src/domain/crm/taskReminders'
import type { Staff } from '@/src/payload-types'
import { rowsOf, sql } from '@/src/platform/database/session'
import { aLead } from '@/tests/factories/leads'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

const hour = 60 * 60 * 1000
const dueAt = new Date('2030-03-06T08:00:00Z')
const hoursBefore = (hours: number) => new Date(dueAt.getTime() - hours * hour)

describe('reminders of tasks', () => {
  const test = withTestPayload()
  let owner: Staff
  let leadId = ''
  beforeAll(async () => {
    owner = await addStaff(test.payload, { roles: ['sales'] })
    leadId = (await aLead(await test.context(), { owner })).id
  })

  const plan = async (detail: string, reminder: (typeof taskReminders)[number]): Promise<string> => {
    await addActivity(await test.context(), { leadId, type: 'task', detail, dueAt, reminder })
    const { docs } = await test.payload.find({ collection: 'tasks', where: { title: { equals: detail } }, depth: 0 })
    return docs[0]?.id ?? ''
  }
  const sweepAt = async (now: Date) => remindOfTasksSweep.run(await test.context({ now }))
  const toldOf = async (title: string) =>
    rowsOf<{ to: string; subject: string; body_text: string }>(
      test,
      sql`SELECT "to", subject, body_text FROM messages WHERE template_key = 'task_reminder_owner' AND subject LIKE ${`%${title}%`}`,
    )

  it.each<[(typeof taskReminders)[number], Date | null]>([
    ['none', null],
    ['when_due', dueAt],
    ['hour_before', hoursBefore(1)],
    ['day_before', hoursBefore(24)],
  ])('come %s', (reminder, at) => {
    expect(remindAt({ reminder, dueAt, now: hoursBefore(48) })).toEqual(at)
    expect(remindAt({ reminder, dueAt, now: dueAt })).toBeNull()
  })

  it('are written to the owner when it is time, once however many sweeps run', async () => {
    await plan('Call about the boat', 'hour_before')
    await sweepAt(hoursBefore(2))
    expect(await toldOf('Call about the boat')).toEqual([])
    const runs = await Promise.all(Array.from({ length: 4 }, () => sweepAt(hoursBefore(1))))
    expect(runs.reduce((sum, { reminded = 0 }) => sum + reminded, 0)).toBe(1)
    await sweepAt(dueAt)
    expect(await toldOf('Call about the boat')).toEqual([
      {
        to: owner.email,
        subject: expect.stringMatching(/^Reminder: Call about the boat \(L-TEST-.+, Demo Traveller\)$/),
        body_text: expect.stringContaining('is due by 6 March 2030'),
      },
    ])
  })

  it('come again where they are set anew, and not for what is done, unowned or asks for none', async () => {
    const again = await plan('Ask again', 'day_before')
    await sweepAt(hoursBefore(24))
    const remindAgain = hoursBefore(3).toISOString()
    await test.payload.update({ collection: 'tasks', id: again, data: { remindAt: remindAgain } })
    await completeTask(await test.context(), { taskId: await plan('Done already', 'hour_before') })
    await plan('Never', 'none')
    const unowned = await plan('Nobody’s', 'hour_before')
    await test.payload.update({ collection: 'tasks', id: unowned, data: { owner: null } })
    await sweepAt(dueAt)
    await sweepAt(dueAt)
    expect(await toldOf('Ask again')).toHaveLength(2)
    for (const title of ['Done already', 'Never', 'Nobody’s']) expect(await toldOf(title)).toEqual([])
  })
})
