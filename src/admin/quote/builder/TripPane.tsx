'use client'
import { currencyCodes } from '@/src/domain/shared/currency'
import { languageNames, locales } from '@/src/domain/shared/language'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { AttachmentsEditor } from '../AttachmentsEditor'
import { useDesk, useHands } from './builderContext'
import { ChoiceField, DateField, TextField } from './fields'
import { InsertText } from './InsertText'
import { OptionsEditor } from './OptionsEditor'
import { PictureBox } from './PictureBox'
import { TextList } from './TextList'

const languages = locales.map((value) => ({ value, label: languageNames[value] }))
const currencies = currencyCodes.map((value) => ({ value, label: value }))

/** What is true of the whole trip: title, date, language, letter, cover, options, what is included and what is not. */
export const TripPane = () => {
  const { trip, versionId, canEdit } = useDesk()
  const { edit, ask } = useHands()
  const set = (patch: Partial<TripWire>) => edit((now) => ({ ...now, ...patch }), `trip ${Object.keys(patch).join()}`)
  return (
    <article className="builder-pane" aria-labelledby="pane-trip">
      <header className="builder-pane__head">
        <h2 id="pane-trip">The trip</h2>
      </header>
      <section className="builder-words" aria-label="Title and letter">
        <PictureBox pictureId={trip.cover_id} onChoose={() => ask({ dialog: 'picture', of: 'cover' })} />
        <div className="builder-words__fields">
          <TextField
            className="is-full"
            label="Title"
            max={200}
            value={trip.title}
            onChange={(title) => set({ title })}
          />
          <DateField label="Begins on" value={trip.start_date} onChange={(start_date) => set({ start_date })} />
          <ChoiceField
            label="Language of the quote"
            choices={languages}
            value={trip.language}
            onChange={(language) => set({ language })}
          />
          <ChoiceField
            label="Currency"
            hint="Typed prices keep their figures."
            choices={currencies}
            value={trip.currency}
            onChange={(currency) => set({ currency })}
          />
          <TextField
            className="is-full"
            label="Personal letter"
            max={5000}
            lines={6}
            value={trip.letter ?? ''}
            onChange={(letter) => set({ letter: letter || null })}
          />
          <InsertText purpose="personal_letter" />
        </div>
      </section>
      <OptionsEditor />
      <TextList label="Included" texts={trip.inclusions} onChange={(inclusions) => set({ inclusions })} />
      <TextList label="Not included" texts={trip.exclusions} onChange={(exclusions) => set({ exclusions })} />
      <AttachmentsEditor versionId={versionId} canEdit={canEdit} />
    </article>
  )
}
