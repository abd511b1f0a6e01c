'use client'
import { useEffect, useRef } from 'react'
import type { SearchHit, SearchType } from '@/src/queries/integration/searchEverywhere'
import { MarkedText } from './MarkedText'
import type { Found } from './useSearch'

const names: Record<SearchType, string> = {
  leads: 'Leads',
  customers: 'Customers',
  quotes: 'Quotes',
  bookings: 'Bookings',
  tours: 'Tours',
}

export const optionId = (listId: string, { type, id }: SearchHit): string => `${listId}-${type}-${id}`

type OptionProps = { hit: SearchHit; id: string; isActive: boolean; onPoint: () => void; onChoose: () => void }

const Option = ({ hit, id, isActive, onPoint, onChoose }: OptionProps) => {
  const { title, reference, detail, match } = hit
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const namesIt = match?.field === 'title' || match?.field === 'name'
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the combobox, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox points here by aria-activedescendant
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={isActive}
      className="panel-search__hit"
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <p className="panel-search__title">
        <span>{namesIt && match ? <MarkedText text={title} marks={match.marks} /> : title}</span>
        {reference && (
          <span className="panel-search__reference">
            {match?.field === 'reference' ? <MarkedText text={reference} marks={match.marks} /> : reference}
          </span>
        )}
      </p>
      <p className="panel-search__detail">
        {detail}
        {match &&
          (match.field === 'phone' || match.field === 'email') &&
          !detail.includes(match.text) &&
          ` · ${match.text}`}
      </p>
    </div>
  )
}

type Props = {
  id: string
  found: Found
  active: SearchHit | undefined
  onPoint: (hit: SearchHit) => void
  onChoose: (hit: SearchHit) => void
}

/** What was found, by kind; the choice is moved by the box above. */
export const SearchResults = ({ id, found, active, onPoint, onChoose }: Props) => (
  <div id={id} role="listbox" aria-label="Found" className="panel-search__list">
    {found.groups.map(({ type, hits }) => (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed in a list box
      <div key={type} role="group" aria-labelledby={`${id}-${type}`}>
        <p id={`${id}-${type}`} className="panel-search__kind">
          {names[type]}
        </p>
        {hits.map((hit) => (
          <Option
            key={hit.id}
            hit={hit}
            id={optionId(id, hit)}
            isActive={hit === active}
            onPoint={() => onPoint(hit)}
            onChoose={() => onChoose(hit)}
          />
        ))}
      </div>
    ))}
  </div>
)
