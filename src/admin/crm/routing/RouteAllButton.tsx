'use client'
import { ActionButton } from '@/src/admin/shared/ActionButton'

/** Asks the rules anew who takes these leads. */
export const RouteAllButton = ({ ids }: { ids: string[] }) => (
  <ActionButton
    label="Route these again"
    describe="The rules are asked anew for each lead shown. What still nobody can take stays here, with the reason."
    endpoint="/leads/bulk/route"
    body={{ lead_ids: ids }}
    tone="primary"
    doneMessage="The rules were asked again."
  />
)
