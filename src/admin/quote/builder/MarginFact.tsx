'use client'
import { useDesk } from './builderContext'
import { marginTone, marginWords } from './marginTone'
import { moneyText } from './moneyText'

/** What stays with us, coloured by the floor and saying so. */
export const MarginFact = () => {
  const { priced } = useDesk()
  const { margin, margin_percent: percent, margin_floor_percent: floor } = priced
  if (!margin) return null
  const tone = marginTone(priced, floor)
  const words = marginWords(tone, floor)
  return (
    <div className={`builder-margin builder-margin--${tone}`}>
      <dt>Margin</dt>
      <dd>
        {moneyText(margin)} {percent !== null && <strong>{percent} %</strong>}
        {words && <small>{words}</small>}
      </dd>
    </div>
  )
}
