import { clockTerms } from '@/src/domain/crm/slaPolicy'
import { type ClockFact, turnClocks } from '@/src/domain/crm/turnClocks'
import { calendarsOf } from '@/src/domain/crm/workingTime'
import type { Tx } from '@/src/platform/database/inTransaction'
import { newId } from '@/src/platform/newId'
import { clockFacts } from '@/src/queries/crm/clockFacts'
import { writeClocks } from './writeClocks'

/**
 * Turns the clocks of leads on by what happened to them, reckoned by their stage, channel, owner's team and the response
 * times as they are now; the leads are locked by the caller. Two statements, however many they are.
 */
export const turnLeadClocks = async (
  tx: Tx,
  { leadIds, fact }: { leadIds: readonly string[]; fact: ClockFact },
): Promise<void> => {
  const { leads, working, policies, revision } = await clockFacts(tx, { leadIds, now: tx.now })
  const calendarFor = calendarsOf(working)
  const changed = leads.flatMap(({ id: leadId, ownerId, ...lead }) => {
    const clocks = turnClocks({
      ...lead,
      fact,
      now: tx.now,
      calendar: calendarFor(ownerId),
      termsOf: (kind) => clockTerms(policies, { ...lead, kind }, working.company ?? {}),
      newId,
    })
    return clocks.length > 0 ? [{ leadId, clocks, isAnswer: fact === 'answered' }] : []
  })
  if (changed.length > 0) await writeClocks(tx, { changed, revision })
}
