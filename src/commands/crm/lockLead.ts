import type { LeadStage } from '@/src/domain/crm/leadMachine'
import type { LostReason } from '@/src/domain/crm/lostReasons'
import type { Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'

export type LeadRow = {
  id: string
  reference: string
  title: string
  stage: LeadStage
  customer_id: string
  owner_id: string | null
  lost_reason: LostReason | null
  lost_note: string | null
  first_responded_at: string | null
}

/** Locks a lead until the transaction ends; throws `not-found`. */
export const lockLead = (tx: Tx, id: string): Promise<LeadRow> => lockRow<LeadRow>(tx, { table: 'leads', id })
