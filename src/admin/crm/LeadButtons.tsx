'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import type { Action } from '@/src/admin/shared/actionTypes'
import type { LeadStage } from '@/src/domain/crm/leadMachine'
import type { StaffChoice } from '@/src/queries/crm/salespeople'
import type { TourChoice } from '@/src/queries/quote/tourChoices'
import { contactAction, lostAction, quoteAction, reassignActions, stageActions, taskAction } from './leadActionList'

type Props = { me: string; staff: StaffChoice[]; tours: TourChoice[] }

const idOf = (relation: unknown): string | null => {
  const id = relation && typeof relation === 'object' ? (relation as { id?: unknown }).id : relation
  return id ? String(id) : null
}

/** The moves the table of stages allows, and what else is done with a lead. */
export const LeadButtons = ({ me, staff, tours }: Props) => {
  const router = useRouter()
  const { id, data } = useDocumentInfo()
  if (!id || !data?.stage) return null
  const lead = { id: String(id), stage: data.stage as LeadStage, ownerId: idOf(data.owner) }
  const openVersion: Action['onDone'] = (answer) =>
    router.push(`/admin/builder/${(answer as { version_id: string }).version_id}`)
  return (
    <ActionBar
      actions={[
        ...stageActions(lead),
        quoteAction(lead, { tours, onDone: openVersion }),
        contactAction(lead),
        taskAction(lead),
        ...reassignActions(lead, { me, staff }),
        lostAction(lead),
      ]}
    />
  )
}
