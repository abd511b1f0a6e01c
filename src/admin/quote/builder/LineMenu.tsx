'use client'
import { lineInclusions } from '@/src/domain/quote/lineInclusions'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { useHands } from './builderContext'
import { copyLine, editLine, removeLine, stepLine } from './lineEdits'
import { newKey } from './newKey'
import { RowMenu } from './RowMenu'

const become = {
  included: 'Make it included',
  optional: 'Make it optional',
  own_arrangement: 'Make it own arrangement',
}

/** Everything that can be done with a line, for those who do not drag. */
export const LineMenu = ({ line, name }: { line: LineWire; name: string }) => {
  const { edit, say, focusLine, ask } = useHands()
  const { id } = line
  const move = (step: -1 | 1) => {
    edit((trip) => stepLine(trip, id, step))
    focusLine(id)
  }
  return (
    <RowMenu
      label={`${name}: what to do`}
      commands={[
        { label: 'Move up', keys: 'Alt ↑', run: () => move(-1) },
        { label: 'Move down', keys: 'Alt ↓', run: () => move(1) },
        {
          label: 'Copy',
          keys: 'Ctrl D',
          run: () => {
            const key = newKey()
            edit((trip) => copyLine(trip, id, () => key))
            focusLine(key)
          },
        },
        { label: 'Choose another component…', run: () => ask({ dialog: 'component', lineId: id }) },
        ...lineInclusions
          .filter((inclusion) => inclusion !== line.inclusion)
          .map((inclusion) => ({
            label: become[inclusion],
            run: () => edit((trip) => editLine(trip, id, { inclusion, tickable: false })),
          })),
        line.sell_minor !== null && {
          label: 'Back to the rate card’s price',
          run: () => edit((trip) => editLine(trip, id, { sell_minor: null, net_minor: null })),
        },
        {
          label: 'Remove',
          keys: 'Del',
          isDangerous: true,
          run: () => {
            edit((trip) => removeLine(trip, id))
            say(`${name} is removed. Ctrl+Z brings it back.`)
          },
        },
      ]}
    />
  )
}
