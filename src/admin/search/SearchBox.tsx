'use client'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useId, useState } from 'react'
import type { SearchHit } from '@/src/queries/integration/searchEverywhere'
import { optionId, SearchResults } from './SearchResults'
import { type Found, useSearch } from './useSearch'

const hint = 'A reference, a name with or without accents, an e-mail, or some digits of a phone number.'

const statusOf = (text: string, { found, isBusy, problem }: ReturnType<typeof useSearch>): string => {
  if (problem) return problem
  if (text.trim() === '') return hint
  if (isBusy) return 'Looking…'
  if (found.isTooShort) return 'Two letters or digits at least.'
  const count = found.groups.reduce((sum, { hits }) => sum + hits.length, 0)
  if (count === 0) return `Nothing found for “${found.typed}”. Fewer letters, or the end of a phone number, may help.`
  return count === 1 ? 'One found.' : `${count} found.`
}

const hitsOf = ({ groups }: Found): SearchHit[] => groups.flatMap(({ hits }) => hits)

/** Finds anything by what somebody remembers of it; arrows choose, Enter opens. */
export const SearchBox = ({ close }: { close: () => void }) => {
  const router = useRouter()
  const id = useId()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<SearchHit | null>(null)
  const search = useSearch(text)
  const hits = hitsOf(search.found)
  // The first is chosen until somebody chooses, and again when what was chosen is gone.
  const active = hits.find((hit) => hit === chosen) ?? hits[0]

  const open = ({ type, id: record }: SearchHit) => {
    close()
    router.push(`/admin/collections/${type}/${record}`)
  }
  const step = (by: number) => {
    const at = active ? hits.indexOf(active) : -1
    setChosen(hits[(at + by + hits.length) % hits.length] ?? null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While letters are composed, as in Vietnamese or Thai, Enter belongs to them.
    if (event.nativeEvent.isComposing || hits.length === 0) return
    const keys: Record<string, () => void> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => active && !search.isBusy && open(active),
    }
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <div className="panel-search" aria-busy={search.isBusy}>
      <input
        type="text"
        role="combobox"
        aria-label="Search leads, customers, quotes, bookings and tours"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(`${id}-list`, active)}
        placeholder="Leads, customers, quotes, bookings, tours"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type into it
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="panel-search__status">
        {statusOf(text, search)}
      </p>
      <SearchResults
        id={`${id}-list`}
        found={search.found}
        active={active}
        onPoint={(hit) => hit !== active && setChosen(hit)}
        onChoose={open}
      />
    </div>
  )
}
