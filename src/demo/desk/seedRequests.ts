import { addActivity } from '@/src/commands/crm/addActivity'
import { intakeLead } from '@/src/commands/crm/intakeLead'
import { moveLeadStage } from '@/src/commands/crm/moveLeadStage'
import { storeInbound } from '@/src/commands/crm/storeInbound'
import { calendarsOf } from '@/src/domain/crm/workingTime'
import { addWorkingTime, type WorkingCalendar, workingMsBetween } from '@/src/domain/shared/workingHours'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { workingTime } from '@/src/queries/crm/workingTime'
import { demoMail } from '../demoMail'
import { type DemoRequest, type DemoStep, demoRequests } from './demoRequests'

const longestAgo = 90 * 86_400_000
const precision = 1_000

/** Finds the instant so many working minutes ago, to the second. */
const workingTimeAgo = (minutes: number, { now, calendar }: { now: Date; calendar: WorkingCalendar }): Date => {
  let [before, after] = [now.getTime() - longestAgo, now.getTime()]
  while (after - before > precision) {
    const middle = Math.floor((before + after) / 2)
    const worked = workingMsBetween({ from: new Date(middle), to: now, calendar })
    if (worked >= minutes * 60_000) before = middle
    else after = middle
  }
  return new Date(before)
}

const take = (tx: Tx, leadId: string, step: DemoStep): Promise<unknown> => {
  if (step.does === 'qualify') return moveLeadStage(tx, { leadId, stage: 'qualified' })
  if (step.does === 'lose') return moveLeadStage(tx, { leadId, stage: 'lost', reason: step.reason })
  return addActivity(tx, { leadId, type: step.does, detail: step.text })
}

const writeBack = (tx: Tx, { name, email, reply }: DemoRequest) =>
  storeInbound(tx, {
    message: demoMail({
      providerMessageId: `demo-reply-${email}`,
      from: email ?? '',
      fromName: name,
      subject: 'Re: your journey',
      text: reply ?? '',
    }),
    files: [],
    original: { made_for: 'the demo' },
  })

const ownerOf = (tx: Tx, leadId: string) =>
  rowOf<{ id: string; name: string }>(
    tx,
    sql`SELECT s.id, s.name FROM leads l JOIN staff s ON s.id = l.owner_id WHERE l.id = ${leadId}`,
  )

const addRequest = async (tx: Tx, demo: DemoRequest): Promise<void> => {
  const { channel, age, from = {}, first: firstTouch, steps = [], reply, ...asked } = demo
  const calendarFor = calendarsOf(await workingTime(tx, tx))
  const receivedAt = workingTimeAgo(age, { now: tx.now, calendar: calendarFor(null) })
  const request = { ...asked, attribution: from, ...(firstTouch ? { firstTouch } : {}) }
  const submission = channel === 'website' ? { raw: { ...asked }, address: '127.0.0.1', userAgent: 'demo' } : null
  const { leadId } = await intakeLead({ ...tx, now: receivedAt }, { request, channel, submission, isQuiet: true })
  const owner = await ownerOf(tx, leadId)
  const actor = owner ? ({ kind: 'staff', ...owner } as const) : tx.actor
  for (const step of steps) {
    const calendar = calendarFor(owner?.id ?? null)
    const now = addWorkingTime({ from: receivedAt, minutes: step.after, calendar })
    await take({ ...tx, actor, now }, leadId, step)
  }
  if (reply) await writeBack(tx, demo)
}

/** Fills the demo's desk with requests of the last weeks, once: their clocks late, soon due and in time on the day they are made. */
export const seedRequests = (ctx: Context): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const [oldest] = demoRequests
    if (await rowOf(tx, sql`SELECT 1 FROM customers WHERE email = ${oldest?.email ?? ''}`)) return
    for (const request of demoRequests) await addRequest(tx, request)
  })
