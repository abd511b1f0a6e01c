'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { type ComposerKind, useComposer } from './useComposer'

const kinds: { kind: ComposerKind; label: string; does: string }[] = [
  { kind: 'note', label: 'Note', does: 'Add the note' },
  { kind: 'call', label: 'Call', does: 'Log the call' },
  { kind: 'email', label: 'E-mail', does: 'Write as a draft' },
  { kind: 'whatsapp', label: 'WhatsApp', does: 'Write as a draft' },
]

/** Writes what was said or is to be said: notes and calls at once, messages as drafts to be read over. */
export const Composer = ({ leadId, onWritten }: { leadId: string; onWritten: () => Promise<void> }) => {
  const id = useId()
  const composer = useComposer(leadId, onWritten)
  const { kind, choose, text, setText, template, setTemplate, templates, ownWords, hint, problem, isBusy, write } =
    composer
  const isMessage = kind === 'email' || kind === 'whatsapp'
  const usesTemplate = isMessage && template !== ''
  const takesOwnText = !usesTemplate && (!isMessage || ownWords)
  return (
    <div className="composer">
      <fieldset className="composer__kinds" aria-label="What to write">
        {kinds.map(({ kind: each, label }) => (
          <Button
            key={each}
            type="button"
            size="small"
            margin={false}
            buttonStyle={each === kind ? 'primary' : 'secondary'}
            onClick={() => choose(each)}
            extraButtonProps={{ 'aria-pressed': each === kind }}
          >
            {label}
          </Button>
        ))}
      </fieldset>
      {isMessage && (ownWords || templates.length > 0) && (
        <label>
          Text
          <select value={template} onChange={(event) => setTemplate(event.target.value)}>
            {ownWords && <option value="">My own words</option>}
            {templates.map(({ key, title, approved }) => (
              <option key={key} value={key}>
                {title}
                {kind === 'whatsapp' && !approved ? ' (within 24 hours only)' : ''}
              </option>
            ))}
          </select>
        </label>
      )}
      {takesOwnText && (
        <label htmlFor={id}>
          {isMessage ? 'Message' : kind === 'call' ? 'What was said' : 'Note'}
          <textarea id={id} rows={3} maxLength={5_000} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
      )}
      {hint && <p className="composer__hint">{hint}</p>}
      {problem && <p role="alert">{problem}</p>}
      <Button
        type="button"
        size="medium"
        margin={false}
        disabled={isBusy || !(usesTemplate || (takesOwnText && text.trim()))}
        onClick={() => void write()}
      >
        {isBusy ? 'One moment…' : kinds.find((each) => each.kind === kind)?.does}
      </Button>
    </div>
  )
}
