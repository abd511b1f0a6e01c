'use client'
import { useState } from 'react'
import { DialogEnd } from '@/src/admin/shared/DialogEnd'
import { PanelDialog } from '@/src/admin/shared/PanelDialog'
import type { TextPurpose } from '@/src/domain/quote/standardText'
import { languageNames } from '@/src/domain/shared/language'
import { textPlaceNames } from './textPlaceNames'
import { useTexts } from './useTexts'
import './texts.scss'

type Props = {
  versionId: string
  purpose: TextPurpose
  /** As it is being written, saved or not. */
  language?: keyof typeof languageNames
  onChoose: (text: string) => void
  onClose: () => void
}

type EntryProps = { title: string; detail?: string; text: string; onChoose: () => void }

const Entry = ({ title, detail, text, onChoose }: EntryProps) => (
  <li>
    <button type="button" onClick={onChoose}>
      <strong>{title}</strong>
      {detail && <small>{detail}</small>}
      <span>{text}</span>
    </button>
  </li>
)

/** Texts to put into a place of a quote: standard ones, filled, and those of earlier quotes, found by words. */
export const TextsDialog = ({ versionId, purpose, language, onChoose, onClose }: Props) => {
  const [search, setSearch] = useState('')
  const { texts, problem, isBusy } = useTexts(versionId, { purpose, language, search })
  return (
    <PanelDialog
      title={`Insert a text into ${textPlaceNames[purpose]}`}
      isWide
      className="quote-texts"
      onClose={onClose}
    >
      {(close) => {
        const choose = (text: string) => {
          onChoose(text)
          close()
        }
        return (
          <>
            <label className="quote-texts__search">
              Words of the text, the customer or the reference
              <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
            </label>
            {problem && <p role="alert">{problem}</p>}
            <p role="status" className="quote-texts__status">
              {isBusy
                ? 'Searching…'
                : texts.standard.length + texts.earlier.length === 0
                  ? 'Nothing is found.'
                  : `In ${languageNames[texts.language]}; it is put at the end of what is there.`}
            </p>
            {texts.standard.length > 0 && <h3>Standard texts</h3>}
            <ul>
              {texts.standard.map(({ id, title, text }) => (
                <Entry key={id} title={title} text={text} onChoose={() => choose(text)} />
              ))}
            </ul>
            {texts.earlier.length > 0 && <h3>From earlier quotes</h3>}
            <ul>
              {texts.earlier.map(({ version_id, title, reference, customer_name, own, text }) => (
                <Entry
                  key={`${version_id} ${text}`}
                  title={title}
                  detail={[reference, customer_name, own && 'yours'].filter(Boolean).join(' · ')}
                  text={text}
                  onChoose={() => choose(text)}
                />
              ))}
            </ul>
            <DialogEnd label="Cancel" onLeave={close} isQuiet />
          </>
        )
      }}
    </PanelDialog>
  )
}
