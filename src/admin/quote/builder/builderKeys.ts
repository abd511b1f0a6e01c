import type { BuilderDesk, BuilderHands, Shown } from './builderContext'
import { addDay, emptyDay } from './dayEdits'
import { newKey } from './newKey'
import { placeKey, placesOf } from './tripPlaces'
import type { BuilderKeys } from './useBuilderKeys'

/** What a key opened has the focus, so that the next Tab goes into it; so has what is left when undo took away what had it. */
const focusMiddle = (): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.builder-middle')?.focus({ preventScroll: true }))
}

const keepFocus = (): void => {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusMiddle()
  })
}

type Given = { desk: BuilderDesk; hands: BuilderHands; save: () => void }

const openDay = (shown: Shown): string | null => (shown.startsWith('day:') ? shown.slice('day:'.length) : null)

/** What the builder's keys do, as things stand. */
export const builderKeys = ({ desk, hands, save }: Given): BuilderKeys => {
  const { canEdit, shown, trip } = desk
  const { ask, edit } = hands
  const show = (next: Shown) => {
    hands.show(next)
    focusMiddle()
  }
  const turn = (step: -1 | 1) => {
    const places = placesOf(trip).map(placeKey)
    const at = places.indexOf(shown)
    const next = places[at < 0 ? (step > 0 ? 0 : places.length - 1) : at + step]
    if (next) show(next as Shown)
  }
  const addDayHere = () => {
    const id = newKey()
    edit((now) => addDay(now, emptyDay(id), openDay(shown) ?? now.days.at(-1)?.id ?? null))
    show(`day:${id}`)
  }
  const reading = {
    g: () => ask({ dialog: 'groups' }),
    p: () => show('price'),
    t: () => show('travelers'),
    w: () => show('whole'),
    '?': () => ask({ dialog: 'shortcuts' }),
  }
  const nothing = () => undefined
  if (!canEdit) return { undo: nothing, redo: nothing, save: nothing, turn, letters: reading }
  return {
    undo: () => {
      hands.undo()
      keepFocus()
    },
    redo: () => {
      hands.redo()
      keepFocus()
    },
    save,
    turn,
    letters: {
      ...reading,
      n: () => document.querySelector<HTMLElement>('[data-add]')?.focus(),
      d: addDayHere,
      l: () => ask({ dialog: 'library' }),
    },
  }
}
