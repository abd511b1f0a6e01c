'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { PanelDialog } from '@/src/admin/shared/PanelDialog'
import type { Picture } from './builderContext'
import { Thumb } from './Thumb'
import { usePictureSearch } from './usePictureSearch'

type Props = { hasPicture: boolean; onChoose: (picture: Picture | null) => void; onClose: () => void }

/** Chooses a picture of the media library by what it shows. */
export const PictureDialog = ({ hasPicture, onChoose, onClose }: Props) => {
  const [text, setText] = useState('')
  const { found, problem, isBusy } = usePictureSearch(text)
  return (
    <PanelDialog title="Choose a picture" isWide onClose={onClose}>
      {(close) => (
        <>
          <input
            className="builder-search"
            type="search"
            aria-label="Search pictures"
            placeholder="What the picture shows"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {problem && <p className="builder-warning">{problem}</p>}
          {!isBusy && !problem && found.length === 0 && <p>No picture is found for that.</p>}
          <ul className="builder-pictures">
            {found.map((picture) => (
              <li key={picture.id}>
                <button
                  type="button"
                  onClick={() => {
                    onChoose(picture)
                    close()
                  }}
                >
                  <Thumb picture={picture} />
                  <span aria-hidden="true">{picture.alt}</span>
                </button>
              </li>
            ))}
          </ul>
          <div className="action-dialog__buttons">
            {hasPicture && (
              <Button
                type="button"
                buttonStyle="secondary"
                margin={false}
                onClick={() => {
                  onChoose(null)
                  close()
                }}
              >
                No picture
              </Button>
            )}
            <Button type="button" buttonStyle="secondary" margin={false} onClick={close}>
              Cancel
            </Button>
          </div>
        </>
      )}
    </PanelDialog>
  )
}
