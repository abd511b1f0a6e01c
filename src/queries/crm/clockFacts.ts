import type { ClockKind } from '@/src/domain/crm/clockKinds'
import type { LeadStage } from '@/src/domain/crm/leadMachine'
import type { LeadChannel } from '@/src/domain/crm/leadRequest'
import type { OpenClock } from '@/src/domain/crm/turnClocks'
import { anyOf, type HasSession, rowOf, sql } from '@/src/platform/database/session'
import { type ClockSettings, clockSettingsJson } from './workingTime'

/** A lead with its clocks that are not stopped. */
export type TimedLead = {
  id: string
  stage: LeadStage
  channel: LeadChannel
  ownerId: string | null
  isAnswered: boolean
  clocks: OpenClock[]
}

export type ClockFacts = ClockSettings & { leads: TimedLead[] }

const instants = ['startedAt', 'runningSince', 'pausedAt', 'warnedAt', 'breachedAt', 'escalatedAt'] as const

type StoredClock = { id: string; kind: ClockKind; usedMs: number } & Record<(typeof instants)[number], string | null>
type StoredLead = Omit<TimedLead, 'clocks'> & { clocks: StoredClock[] }

const openClock = ({ id, kind, usedMs, ...stored }: StoredClock): OpenClock => {
  const at = (name: (typeof instants)[number]) => (stored[name] ? new Date(stored[name]) : null)
  return {
    id,
    kind,
    usedMs: Number(usedMs),
    startedAt: new Date(stored.startedAt ?? 0),
    runningSince: at('runningSince'),
    pausedAt: at('pausedAt'),
    warnedAt: at('warnedAt'),
    breachedAt: at('breachedAt'),
    escalatedAt: at('escalatedAt'),
  }
}

const clocksJson = sql`(SELECT coalesce(json_agg(json_build_object(
    'id', c.id, 'kind', c.kind, 'usedMs', c.used_ms, 'startedAt', c.started_at, 'runningSince', c.running_since, 'pausedAt', c.paused_at,
    'warnedAt', c.warned_at, 'breachedAt', c.breached_at, 'escalatedAt', c.escalated_at) ORDER BY c.started_at, c.id), '[]')
  FROM lead_clocks c WHERE c.lead_id = l.id AND c.stopped_at IS NULL)`

/** Reads in one statement the open clocks of some leads and all they are reckoned by. */
export const clockFacts = async (
  at: HasSession,
  { leadIds, now }: { leadIds: readonly string[]; now: Date },
): Promise<ClockFacts> => {
  const row = await rowOf<{ leads: StoredLead[]; settings: ClockSettings }>(
    at,
    sql`SELECT (SELECT coalesce(json_agg(json_build_object('id', l.id, 'stage', l.stage, 'channel', l.channel, 'ownerId', l.owner_id,
                 'isAnswered', l.first_responded_at IS NOT NULL, 'clocks', ${clocksJson})), '[]')
               FROM leads l WHERE l.id IN ${anyOf(leadIds)}) AS leads,
               ${clockSettingsJson(now)} AS settings`,
  )
  if (!row) throw new Error('A SELECT without FROM has one row.')
  return { ...row.settings, leads: row.leads.map((lead) => ({ ...lead, clocks: lead.clocks.map(openClock) })) }
}
