import type { SlaPolicy } from '@/src/domain/crm/slaPolicy'
import type { WorkingTime } from '@/src/domain/crm/workingTime'
import { holidayCountryDefault } from '@/src/domain/shared/holidayCountries'
import { type HasSession, rowOf, type Sql, sql } from '@/src/platform/database/session'

/** What clocks are reckoned by, and the revision of it that was read. */
export type ClockSettings = { working: WorkingTime; policies: SlaPolicy[]; revision: number }

const ordered = (table: string, parent: Sql): Sql =>
  sql`ARRAY(SELECT v.value::text FROM ${sql.identifier(table)} v WHERE v.parent_id = ${parent} ORDER BY v."order")`

const company = sql`(SELECT json_build_object(
    'workingDays', ${ordered('company_settings_working_days', sql`c.id`)}, 'opensAt', c.opens_at, 'closesAt', c.closes_at, 'zone', c.zone,
    'holidayCountries', ${ordered('company_settings_holiday_countries', sql`c.id`)},
    'holidays', (SELECT coalesce(json_agg(json_build_object('date', h.date)), '[]') FROM company_settings_holidays h WHERE h._parent_id = c.id),
    'firstResponseMinutes', c.first_response_minutes)
  FROM company_settings c LIMIT 1)`

const teams = sql`(SELECT coalesce(json_agg(json_build_object(
    'id', t.id, 'members', ARRAY(SELECT r.staff_id FROM teams_rels r WHERE r.parent_id = t.id AND r.path = 'members'),
    'workingDays', ${ordered('teams_working_days', sql`t.id`)}, 'opensAt', t.opens_at, 'closesAt', t.closes_at, 'zone', t.zone,
    'holidayCountries', ${ordered('teams_holiday_countries', sql`t.id`)}) ORDER BY t.created_at, t.id), '[]') FROM teams t)`

// No clock that runs began so long ago that older days off count.
const keptDays = 400

const publicHolidays = (
  now: Date,
): Sql => sql`(SELECT coalesce(json_agg(json_build_object('country', h.country, 'date', h.date)), '[]') FROM public_holidays h
  WHERE h.date >= ${new Date(now.getTime() - keptDays * 86_400_000).toISOString().slice(0, 10)}
    AND (h.country::text = ${holidayCountryDefault} AND NOT EXISTS (SELECT FROM company_settings)
      OR h.country::text IN (SELECT value::text FROM company_settings_holiday_countries)
      OR h.country::text IN (SELECT value::text FROM teams_holiday_countries)))`

/** Working hours, days off and teams, as one JSON value. */
export const workingTimeJson = (now: Date): Sql =>
  sql`json_build_object('company', ${company}, 'teams', ${teams}, 'publicHolidays', ${publicHolidays(now)})`

const policies = sql`(SELECT coalesce(json_agg(json_build_object(
    'id', p.id, 'name', p.name, 'kind', p.kind, 'stage', p.stage, 'channel', p.channel, 'minutes', p.minutes,
    'warnBeforeMinutes', p.warn_before_minutes, 'escalateAfterMinutes', p.escalate_after_minutes)), '[]') FROM sla_policies p WHERE p.active)`

/** All that clocks are reckoned by, as one JSON value. */
export const clockSettingsJson = (now: Date): Sql =>
  sql`json_build_object('working', ${workingTimeJson(now)}, 'policies', ${policies}, 'revision', (SELECT revision FROM clock_settings))`

/** Reads what working hours are kept in. */
export const workingTime = async (at: HasSession, { now }: { now: Date }): Promise<WorkingTime> => {
  const row = await rowOf<{ working: WorkingTime }>(at, sql`SELECT ${workingTimeJson(now)} AS working`)
  if (!row) throw new Error('A SELECT without FROM has one row.')
  return row.working
}
