'use client'
import { Button } from '@payloadcms/ui'
import { useHands } from './builderContext'
import { addDay, emptyDay } from './dayEdits'
import { newKey } from './newKey'

/** What to begin with while a trip has no days. */
export const FirstSteps = () => {
  const { edit, show, ask } = useHands()
  const add = () => {
    const id = newKey()
    edit((trip) => addDay(trip, emptyDay(id), null))
    show(`day:${id}`)
  }
  return (
    <section className="builder-first" aria-labelledby="builder-first">
      <h2 id="builder-first">This trip has no days yet</h2>
      <p>Begin with something that was sold before, and change what is different.</p>
      <div className="builder-editor__buttons">
        <Button type="button" margin={false} onClick={() => ask({ dialog: 'library' })}>
          Copy a tour or a quote
        </Button>
        <Button type="button" buttonStyle="secondary" margin={false} onClick={add}>
          Add an empty day
        </Button>
      </div>
    </section>
  )
}
