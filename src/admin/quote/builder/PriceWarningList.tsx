'use client'
import { LetItStand } from '@/src/admin/quote/LetItStand'
import type { Standing } from '@/src/admin/quote/standing'
import { useDesk, useHands } from './builderContext'
import type { WarningWire } from './linePrices'
import { countText } from './lineText'
import { RenewCards } from './RenewCards'

type Props = {
  /** How the price that is kept stands; null while the trip on the screen is another. */
  standing: Standing | null
}

const isSame = (a: Pick<WarningWire, 'code' | 'line_id'>, b: Pick<Standing['warnings'][number], 'code' | 'line_id'>) =>
  a.code === b.code && a.line_id === b.line_id

/** What is found wrong with the prices, each leading to its line; a manager lets it stand once the draft is kept. */
export const PriceWarningList = ({ standing }: Props) => {
  const { priced, trip, versionId } = useDesk()
  const { focusLine, priceAgain } = useHands()
  const { warnings } = priced
  if (warnings.length === 0) return null
  const isLine = (id: string) => trip.lines.some((line) => line.id === id)
  const mayStand = (warning: WarningWire) =>
    warning.overridden === null && standing?.may_decide && standing.warnings.some((kept) => isSame(warning, kept))
  return (
    <section className="builder-findings builder-findings--warning">
      <h3>{countText(warnings.length, 'warning')}</h3>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.code} ${warning.line_id} ${warning.detail}`}>
            {isLine(warning.line_id) ? (
              <button type="button" className="builder-link" onClick={() => focusLine(warning.line_id)}>
                {warning.detail}
              </button>
            ) : (
              warning.detail
            )}
            {warning.overridden && <small>A manager lets it stand: {warning.overridden}</small>}
            {mayStand(warning) && <LetItStand versionId={versionId} warning={warning} onDone={priceAgain} />}
          </li>
        ))}
      </ul>
      <RenewCards />
    </section>
  )
}
