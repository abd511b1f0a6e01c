'use client'
import { Button } from '@payloadcms/ui'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { useDesk, useHands } from './builderContext'
import { AmountField, ChoiceField, CountField, PercentField } from './fields'
import { moneyText } from './moneyText'

const pers = [
  { value: 'line', label: 'For the line' },
  { value: 'person', label: 'For each traveler' },
] as const

type Props = { line: LineWire; set: (patch: Partial<LineWire>) => void }

/** What a line costs: by its rate card with a markup, or typed over it, and the way back. */
export const LinePrice = ({ line, set }: Props) => {
  const { prices, canEdit } = useDesk()
  const { ask } = useHands()
  const price = prices.get(line.id)
  const isTyped = line.sell_minor !== null
  const hasCard = line.component_id !== null
  return (
    <div className="builder-editor__price">
      <div className="builder-editor__fields">
        <AmountField
          label={hasCard ? 'Typed sell price' : 'Sell price'}
          placeholder={hasCard ? 'Rate card' : 'To be typed'}
          value={line.sell_minor}
          onChange={(sell_minor) => set(sell_minor === null ? { sell_minor, net_minor: null } : { sell_minor })}
        />
        {isTyped && (
          <>
            <AmountField
              label="Net"
              placeholder={hasCard ? 'Rate card' : 'Not known'}
              value={line.net_minor}
              onChange={(net_minor) => set({ net_minor })}
            />
            <CountField
              label="Quantity"
              min={1}
              max={9999}
              value={line.quantity}
              onChange={(quantity) => set({ quantity })}
            />
            <ChoiceField label="Price is" choices={pers} value={line.per} onChange={(per) => set({ per })} />
          </>
        )}
        {!isTyped && (
          <PercentField
            label="Markup of this line"
            placeholder="By the rules"
            value={line.markup_percent}
            onChange={(markup_percent) => set({ markup_percent })}
          />
        )}
      </div>
      {price && <p className="builder-editor__why">{price.why}</p>}
      <div className="builder-editor__buttons">
        {price && (
          <Button
            type="button"
            size="small"
            buttonStyle="secondary"
            margin={false}
            onClick={() => ask({ dialog: 'why', lineId: line.id })}
          >
            Why this price?
          </Button>
        )}
        {isTyped && hasCard && canEdit && (
          <Button
            type="button"
            size="small"
            buttonStyle="secondary"
            margin={false}
            onClick={() => set({ sell_minor: null, net_minor: null })}
          >
            Back to the rate card’s price{price?.calculated ? ` (${moneyText(price.calculated)})` : ''}
          </Button>
        )}
      </div>
    </div>
  )
}
