'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { leadChannels } from '@/src/domain/crm/leadRequest'
import { type BoardFilterName, type BoardFilters, boardQueryOf } from './boardFilters'

export type BoardChoice = { value: string; label: string }
export type BoardChoices = { owners: BoardChoice[]; destinations: string[]; styles: string[] }

type SelectProps = {
  name: BoardFilterName
  label: string
  any: string
  value: string
  choices: BoardChoice[]
  onChange: (name: BoardFilterName, value: string) => void
}

const typingPauseMs = 300
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const same = (texts: readonly string[]): BoardChoice[] => texts.map((value) => ({ value, label: capital(value) }))

const FilterSelect = ({ name, label, any, value, choices, onChange }: SelectProps) => {
  const isStrange = value !== '' && !choices.some((choice) => choice.value === value)
  return (
    <select
      name={name}
      aria-label={label}
      value={value}
      data-set={value !== '' || undefined}
      onChange={(event) => onChange(name, event.target.value)}
    >
      <option value="">{any}</option>
      {isStrange && <option value={value}>{value}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}

/** Narrows the board down; what is chosen stands in the address, to be kept and passed on. */
export const BoardFilterBar = ({ filters, choices }: { filters: BoardFilters; choices: BoardChoices }) => {
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()
  const [text, setText] = useState(filters.search ?? '')
  const latest = useRef(filters)

  const show = (wanted: BoardFilters) => {
    latest.current = wanted
    const query = boardQueryOf(wanted)
    startTransition(() => router.replace(`/admin/board${query && `?${query}`}`, { scroll: false }))
  }
  const set = (name: BoardFilterName, value: string) => show({ ...latest.current, [name]: value || undefined })

  useEffect(() => {
    // Somebody came here by another way, such as the navigation; our own change is shown already.
    if (isBusy || boardQueryOf(latest.current) === boardQueryOf(filters)) return
    latest.current = filters
    setText(filters.search ?? '')
  }, [filters, isBusy])

  useEffect(() => {
    if (text.trim() === (latest.current.search ?? '')) return
    const pause = setTimeout(() => set('search', text.trim()), typingPauseMs)
    return () => clearTimeout(pause)
  })
  const isSet = Object.values(filters).some(Boolean)
  return (
    <search className="board-filters" aria-busy={isBusy}>
      <input
        type="search"
        aria-label="Name, reference or title"
        placeholder="Name, reference or title"
        value={text}
        maxLength={200}
        onChange={(event) => setText(event.target.value)}
      />
      <FilterSelect
        name="owner_id"
        label="Owner"
        any="Every owner"
        value={filters.owner_id ?? ''}
        choices={choices.owners}
        onChange={set}
      />
      <FilterSelect
        name="destination"
        label="Destination"
        any="Every destination"
        value={filters.destination ?? ''}
        choices={same(choices.destinations)}
        onChange={set}
      />
      <FilterSelect
        name="style"
        label="Style"
        any="Every style"
        value={filters.style ?? ''}
        choices={same(choices.styles)}
        onChange={set}
      />
      <FilterSelect
        name="channel"
        label="Channel"
        any="Every channel"
        value={filters.channel ?? ''}
        choices={same(leadChannels)}
        onChange={set}
      />
      {isSet && (
        <button
          type="button"
          onClick={() => {
            setText('')
            show({})
          }}
        >
          Clear filters
        </button>
      )}
    </search>
  )
}
