'use client'
import { useDocumentDrawer } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = { collection: 'media' | 'places' | 'tour-variants'; id: string; children: ReactNode; className?: string }

/** Opens another record over the page, so that nothing typed here is left behind. */
export const RecordLink = ({ collection, id, children, className = 'tour-link' }: Props) => {
  const [Drawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: collection, id })
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={openDrawer}>
        {children}
      </button>
      <Drawer />
    </>
  )
}
