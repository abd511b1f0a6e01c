'use client'
import { TextsDialog } from '../TextsDialog'
import { type Asked, type Picture, useDesk, useHands } from './builderContext'
import { ComponentDialog } from './ComponentDialog'
import { editDay } from './dayEdits'
import { GroupsDialog } from './GroupsDialog'
import { insertedText } from './insertedText'
import { LibraryDialog } from './LibraryDialog'
import { PictureDialog } from './PictureDialog'
import { ShortcutsDialog } from './ShortcutsDialog'
import { WhyDialog } from './WhyDialog'

type Of = Extract<Asked, { dialog: 'picture' }>['of']

const PictureOf = ({ of, onClose }: { of: Of; onClose: () => void }) => {
  const { trip } = useDesk()
  const { edit, learn } = useHands()
  const now = of === 'cover' ? trip.cover_id : trip.days.find(({ id }) => id === of.dayId)?.picture_id
  const choose = (picture: Picture | null) => {
    const id = picture?.id ?? null
    if (picture) learn({ pictures: [picture] })
    edit((before) => (of === 'cover' ? { ...before, cover_id: id } : editDay(before, of.dayId, { picture_id: id })))
  }
  return <PictureDialog hasPicture={Boolean(now)} onChoose={choose} onClose={onClose} />
}

const TextsFor = ({ asked, onClose }: { asked: Extract<Asked, { dialog: 'texts' }>; onClose: () => void }) => {
  const { versionId, trip } = useDesk()
  const { edit } = useHands()
  const { purpose, dayId } = asked
  return (
    <TextsDialog
      versionId={versionId}
      purpose={purpose}
      language={trip.language}
      onChoose={(text) => edit((before) => insertedText(before, { purpose, dayId, text }))}
      onClose={onClose}
    />
  )
}

/** The dialog that is asked for. */
export const BuilderDialogs = ({ asked, onClose }: { asked: Asked; onClose: () => void }) => {
  switch (asked.dialog) {
    case 'library':
      return <LibraryDialog onClose={onClose} />
    case 'groups':
      return <GroupsDialog onClose={onClose} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />
    case 'why':
      return <WhyDialog lineId={asked.lineId} onClose={onClose} />
    case 'picture':
      return <PictureOf of={asked.of} onClose={onClose} />
    case 'texts':
      return <TextsFor asked={asked} onClose={onClose} />
    case 'component':
      return <ComponentDialog lineId={asked.lineId} onClose={onClose} />
  }
}
