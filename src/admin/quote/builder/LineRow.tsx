'use client'
import { memo } from 'react'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { useHands } from './builderContext'
import { LineMenu } from './LineMenu'
import type { PricedLineWire, WarningWire } from './linePrices'
import { lineFacts, typeMarks, typeNames } from './lineText'
import { moneyText } from './moneyText'
import { useDragPlace } from './tripDrag'

type Props = {
  line: LineWire
  price: PricedLineWire | undefined
  warnings: readonly WarningWire[] | undefined
  optionName: string | null
  isOpen: boolean
  canEdit: boolean
}

const Badges = ({ line, price, optionName }: Pick<Props, 'line' | 'price' | 'optionName'>) => (
  <>
    {optionName && <span className="builder-badge builder-badge--option">{optionName}</span>}
    {line.inclusion === 'optional' && (
      <span className="builder-badge">{line.tickable ? 'Optional, to tick' : 'Optional'}</span>
    )}
    {line.inclusion === 'own_arrangement' && <span className="builder-badge">Own arrangement</span>}
    {price?.typed && <span className="builder-badge builder-badge--typed">Typed price</span>}
  </>
)

/** One line of a place: what it is, what it costs and why, and the way into it. */
export const LineRow = memo(({ line, price, warnings, optionName, isOpen, canEdit }: Props) => {
  const hands = useHands()
  const { setNodeRef, handle, state } = useDragPlace({ kind: 'line', id: line.id }, canEdit)
  const name = line.label || 'Line without a name'
  return (
    <div ref={setNodeRef} className={`builder-line ${state}`} data-line={line.id} data-open={isOpen || undefined}>
      {canEdit && <span className="builder-grip" title="Drag to move" {...handle} />}
      <button
        type="button"
        className="builder-line__open"
        aria-expanded={isOpen}
        onClick={() => hands.openLine(isOpen ? null : line.id)}
      >
        <span className="builder-line__mark" title={typeNames[line.component]} aria-hidden="true">
          {typeMarks[line.component]}
        </span>
        <span className="builder-line__words">
          <span className="builder-line__name">{name}</span>{' '}
          <Badges line={line} price={price} optionName={optionName} />
          <span className="builder-line__facts">{lineFacts(line) || typeNames[line.component]}</span>
        </span>
      </button>
      {warnings && (
        <span
          className={`builder-line__warning ${warnings.every(({ overridden }) => overridden) ? 'is-overridden' : ''}`}
          title={warnings.map(({ detail }) => detail).join('\n')}
        >
          <span aria-hidden="true">!</span>
          <span className="panel-hidden">{warnings.map(({ detail }) => detail).join(' ')}</span>
        </span>
      )}
      <button
        type="button"
        className="builder-number"
        disabled={!price}
        title={price?.why}
        onClick={() => hands.ask({ dialog: 'why', lineId: line.id })}
      >
        <span className={line.inclusion === 'included' ? undefined : 'builder-number--aside'}>
          {moneyText(price?.sell)}
        </span>
        {price?.net && <span className="builder-number__net">net {moneyText(price.net)}</span>}
        <span className="panel-hidden">{price ? ` for ${name}: why this price?` : `No price yet for ${name}`}</span>
      </button>
      {canEdit && <LineMenu line={line} name={name} />}
    </div>
  )
})
LineRow.displayName = 'LineRow'
