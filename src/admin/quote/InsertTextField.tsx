'use client'
import { Button, useDocumentInfo, useField } from '@payloadcms/ui'
import { useState } from 'react'
import type { TextPurpose } from '@/src/domain/quote/standardText'
import { joinTexts } from './joinTexts'
import { TextsDialog } from './TextsDialog'
import { textPlaceNames } from './textPlaceNames'

type Props = { path: string; purpose: TextPurpose; max: number }

/** Below a text of the version's form: puts a standard or an earlier text at its end. */
export const InsertTextField = ({ path, purpose, max }: Props) => {
  const { id, data } = useDocumentInfo()
  const { value, setValue } = useField<string>({ path })
  const [isOpen, setOpen] = useState(false)
  if (!id || data?.status !== 'draft') return null
  return (
    <div className="insert-text">
      <Button
        type="button"
        size="small"
        buttonStyle="secondary"
        margin={false}
        aria-label={`Insert a text into ${textPlaceNames[purpose]}…`}
        onClick={() => setOpen(true)}
      >
        Insert a text…
      </Button>
      {isOpen && (
        <TextsDialog
          versionId={String(id)}
          purpose={purpose}
          onChoose={(text) => setValue(joinTexts(value, text, max))}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
