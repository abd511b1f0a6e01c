'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

export type AttachmentWire = { id: string; title: string; content_type: string; bytes: number; sha256: string }

type Props = {
  file: AttachmentWire
  href: string
  canEdit: boolean
  onRename: (title: string) => void
  onRemove: () => void
}

const sizeOf = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`

/** A file that goes along: its title to type over, its kind and size, the way to open it and to take it away. */
export const AttachmentRow = ({ file, href, canEdit, onRename, onRemove }: Props) => {
  const { title, content_type: contentType, bytes } = file
  const [typed, setTyped] = useState(title)
  const keep = () => {
    const next = typed.trim()
    if (next === '') setTyped(title)
    else if (next !== title) onRename(next)
  }
  return (
    <li>
      {canEdit ? (
        <input
          type="text"
          aria-label={`Title of ${title}`}
          maxLength={160}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // It stands inside the record's form.
            event.preventDefault()
            keep()
          }}
        />
      ) : (
        <strong>{title}</strong>
      )}
      <a href={href} target="_blank" rel="noreferrer">
        {contentType === 'application/pdf' ? 'PDF' : 'Picture'}, {sizeOf(bytes)}
      </a>
      {canEdit && (
        <Button
          type="button"
          size="small"
          buttonStyle="secondary"
          margin={false}
          aria-label={`Take away ${title}`}
          onClick={onRemove}
        >
          Take away
        </Button>
      )}
    </li>
  )
}
