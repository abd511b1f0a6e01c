import type { TurnedClock } from '@/src/domain/crm/turnClocks'
import type { NewRow } from '@/src/platform/database/insertRows'

const iso = (at: Date | null | undefined): string | null => at?.toISOString() ?? null

/** A clock as its table keeps it. */
export const clockRow = (clock: TurnedClock, { leadId, revision }: { leadId: string; revision: number }): NewRow => ({
  id: clock.id,
  lead_id: leadId,
  kind: clock.kind,
  policy_id: clock.policyId,
  minutes: clock.minutes,
  warn_before_minutes: clock.warnBeforeMinutes,
  escalate_after_minutes: clock.escalateAfterMinutes,
  started_at: iso(clock.startedAt),
  running_since: iso(clock.runningSince),
  paused_at: iso(clock.pausedAt),
  stopped_at: iso(clock.stoppedAt),
  warn_at: iso(clock.times?.warnAt),
  due_at: iso(clock.times?.dueAt),
  escalate_at: iso(clock.times?.escalateAt),
  warned_at: iso(clock.warnedAt),
  breached_at: iso(clock.breachedAt),
  escalated_at: iso(clock.escalatedAt),
  used_ms: clock.usedMs,
  used_minutes: clock.usedMinutes,
  next_step_at: iso(clock.nextStepAt),
  revision,
})
