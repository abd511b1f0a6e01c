'use client'
import { useDesk } from './builderContext'
import { Thumb } from './Thumb'

/** A picture that can be changed, or the place for one. */
export const PictureBox = ({ pictureId, onChoose }: { pictureId: string | null; onChoose: () => void }) => {
  const { pictures, canEdit } = useDesk()
  const picture = pictures.get(pictureId ?? '')
  return (
    <button type="button" className="builder-picture" disabled={!canEdit} onClick={onChoose}>
      {picture ? <Thumb picture={picture} /> : null}
      {canEdit && <span>{pictureId ? 'Change the picture' : 'Choose a picture'}</span>}
      {!canEdit && !picture && <span>No picture</span>}
    </button>
  )
}
