'use client'
import { Button } from '@payloadcms/ui'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { useDesk, useHands } from './builderContext'
import { AmountField, TextField } from './fields'

type Adjustment = TripWire['adjustments'][number]

const names = { extra: 'Extra', discount: 'Discount' } as const

const withAdjustments = (trip: TripWire, change: (all: Adjustment[]) => Adjustment[]): TripWire => ({
  ...trip,
  adjustments: change(trip.adjustments),
})

/** What is added to the price beside the lines, and what is taken off. */
export const AdjustmentsEditor = () => {
  const { trip, canEdit } = useDesk()
  const { edit } = useHands()
  const set = (at: number, patch: Partial<Adjustment>) =>
    edit(
      (now) => withAdjustments(now, (all) => all.map((each, index) => (index === at ? { ...each, ...patch } : each))),
      `adjustment ${at} ${Object.keys(patch).join()}`,
    )
  const add = (kind: Adjustment['kind']) =>
    edit((now) => withAdjustments(now, (all) => [...all, { kind, label: names[kind], sell_minor: 0, net_minor: null }]))
  return (
    <section className="builder-adjustments" aria-labelledby="builder-adjustments">
      <h3 id="builder-adjustments">Extras and discounts</h3>
      <ol>
        {trip.adjustments.map(({ kind, label, sell_minor, net_minor }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an adjustment has no key of its own and never moves
          <li key={at}>
            <TextField label={names[kind]} max={160} value={label} onChange={(next) => set(at, { label: next })} />
            <AmountField
              label={kind === 'discount' ? 'Takes off' : 'Adds'}
              value={sell_minor}
              onChange={(next) => set(at, { sell_minor: next ?? 0 })}
            />
            {kind === 'extra' && (
              <AmountField
                label="Net"
                placeholder="Not known"
                value={net_minor}
                onChange={(next) => set(at, { net_minor: next })}
              />
            )}
            {canEdit && (
              <Button
                type="button"
                size="small"
                buttonStyle="secondary"
                margin={false}
                aria-label={`Remove ${label || names[kind]}`}
                onClick={() => edit((now) => withAdjustments(now, (all) => all.filter((_, index) => index !== at)))}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ol>
      {canEdit && (
        <div className="builder-editor__buttons">
          {(['extra', 'discount'] as const).map((kind) => (
            <Button
              key={kind}
              type="button"
              size="small"
              buttonStyle="secondary"
              margin={false}
              onClick={() => add(kind)}
            >
              {kind === 'extra' ? 'Add an extra' : 'Add a discount'}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
