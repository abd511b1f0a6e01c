'use client'
import { Button } from '@payloadcms/ui'
import { useDesk, useHands } from './builderContext'
import { TextField } from './fields'
import { newKey } from './newKey'
import { addOption, editOption, optionsMax, removeOption } from './optionEdits'

/** Up to four ways to travel side by side, such as classes of hotels; lines say which one they belong to. */
export const OptionsEditor = () => {
  const { trip, canEdit } = useDesk()
  const { edit } = useHands()
  if (!canEdit && trip.options.length === 0) return null
  return (
    <section className="builder-options" aria-labelledby="builder-options">
      <h3 id="builder-options">Options side by side</h3>
      <p className="builder-pane__hint">
        Such as three classes of hotels. A line belongs to one of them or to all; each gets a price of its own.
      </p>
      <ol>
        {trip.options.map(({ id, name, text }, index) => (
          <li key={id}>
            <TextField
              label={`Option ${index + 1}`}
              max={80}
              value={name}
              onChange={(next) => edit((now) => editOption(now, id, { name: next }), `${id} name`)}
            />
            <TextField
              label="What is special about it"
              max={500}
              value={text ?? ''}
              onChange={(next) => edit((now) => editOption(now, id, { text: next || null }), `${id} text`)}
            />
            {canEdit && (
              <Button
                type="button"
                size="small"
                buttonStyle="secondary"
                margin={false}
                aria-label={`Remove the option ${name}`}
                onClick={() => edit((now) => removeOption(now, id))}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ol>
      {canEdit && trip.options.length < optionsMax && (
        <Button
          type="button"
          size="small"
          buttonStyle="secondary"
          margin={false}
          onClick={() => edit((now) => addOption(now, newKey()))}
        >
          Add an option
        </Button>
      )}
    </section>
  )
}
