import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { found } from '../found'
import { demoLeave, demoResponseTimes, demoRules, demoTeams } from './demoDesk'

type Ids = ReadonlyMap<string, string>

const addTeams = async (tx: Tx, staff: Ids): Promise<Ids> => {
  const ids = new Map<string, string>()
  for (const { name, lead, members, hours } of demoTeams) {
    const own = hours && {
      ...hours,
      workingDays: [...hours.workingDays],
      holidayCountries: [...hours.holidayCountries],
    }
    const { id } = await tx.payload.create({
      collection: 'teams',
      data: { name, lead: found(staff, lead), members: members.map((who) => found(staff, who)), ...own },
      req: tx.req,
      depth: 0,
    })
    ids.set(name, id)
  }
  return ids
}

const addRules = async (tx: Tx, ids: { staff: Ids; teams: Ids; destinations: Ids }): Promise<void> => {
  for (const { to, destinations, ...rule } of demoRules) {
    const languages = 'languages' in rule ? [...rule.languages] : []
    const target =
      'team' in to
        ? { target: 'team' as const, team: found(ids.teams, to.team) }
        : { target: 'person' as const, person: found(ids.staff, to.person) }
    const rest = { priority: 0, returningCustomer: 'any' as const, otherwise: 'next_rule' as const, ...rule }
    const data = {
      ...rest,
      ...target,
      languages,
      destinations: destinations.map((name) => found(ids.destinations, name)),
    }
    await tx.payload.create({ collection: 'routing-rules', data: { ...data, active: true }, req: tx.req, depth: 0 })
  }
}

const addResponseTimes = async (tx: Tx): Promise<void> => {
  for (const { warn: warnBeforeMinutes, escalate: escalateAfterMinutes, ...time } of demoResponseTimes)
    await tx.payload.create({
      collection: 'sla-policies',
      data: { ...time, warnBeforeMinutes, escalateAfterMinutes, active: true },
      req: tx.req,
      depth: 0,
    })
}

const addLeave = async (tx: Tx, staff: Ids): Promise<void> => {
  const today = todayIn(teamZone, tx.now)
  for (const { who, from, to, note } of demoLeave)
    await tx.payload.create({
      collection: 'staff-leave',
      data: { staff: found(staff, who), firstDay: addDays(today, from), lastDay: addDays(today, to), note },
      req: tx.req,
      depth: 0,
    })
}

/** Gives the demo's desk its teams, routing rules, response times and leave, once. */
export const seedDesk = (ctx: Context, { destinations }: { destinations: Ids }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const [first] = demoTeams
    if (await rowOf(tx, sql`SELECT 1 FROM teams WHERE name = ${first.name}`)) return
    const staff = new Map(
      (await rowsOf<{ email: string; id: string }>(tx, sql`SELECT email, id FROM staff`)).map(({ email, id }) => [
        email,
        id,
      ]),
    )
    const teams = await addTeams(tx, staff)
    await addRules(tx, { staff, teams, destinations })
    await addResponseTimes(tx)
    await addLeave(tx, staff)
  })
