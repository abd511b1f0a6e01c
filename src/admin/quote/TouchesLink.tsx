'use client'
import { Button, useAuth } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import type { ChangeKind } from '@/src/queries/quote/pricingChangeOf'

/** Leads to the open quotes a change touches, for those who may see margins. */
export const TouchesLink = ({ kind, id }: { kind: ChangeKind; id: string | number }) => {
  const { user } = useAuth()
  if (!hasRole(user as PayloadRequest['user'], ...panelViews.blastRadius.roles)) return null
  return (
    <Button el="link" url={`/admin/blast-radius/${kind}/${id}`} buttonStyle="secondary" size="medium" margin={false}>
      What this touches
    </Button>
  )
}
