'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { TouchesLink } from '@/src/admin/quote/TouchesLink'
import { ActionBar } from '@/src/admin/shared/ActionBar'

/** Shows the quotes a rate touches. */
export const FxRateActions = () => {
  const { id } = useDocumentInfo()
  return id ? (
    <ActionBar actions={[]}>
      <TouchesLink kind="fx-rates" id={id} />
    </ActionBar>
  ) : null
}
