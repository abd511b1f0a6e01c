'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { AttachmentsEditor } from './AttachmentsEditor'

/** The files of a version on its record. */
export const AttachmentsField = () => {
  const { id, data } = useDocumentInfo()
  return id ? <AttachmentsEditor versionId={String(id)} canEdit={data?.status === 'draft'} /> : null
}
