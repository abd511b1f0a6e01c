/** @jsxImportSource preact */
import { ExtraWords } from './ExtraBoxes'
import { OptionWords } from './OptionCards'
import type { QuotePart } from './quotePageTypes'

/** The options and extras to read, where nothing can be ticked: on paper, and on a page that takes no answer. */
export const OfferedChoices = ({ eager = false, ...part }: QuotePart & { eager?: boolean }) => {
  const { view, labels } = part
  return (
    <>
      {view.options.length > 0 && (
        <ul class="options" aria-label={labels.choice.options}>
          {view.options.map((option, index) => (
            <li key={option.id} class="option">
              <OptionWords {...part} option={option} isFirst={index === 0} eager={eager} />
            </li>
          ))}
        </ul>
      )}
      {view.extras.length > 0 && (
        <>
          <h3 class="extras-title">{labels.choice.toAdd}</h3>
          <ul class="extras">
            {view.extras.map((extra) => (
              <li key={extra.id} class="extra">
                <ExtraWords {...part} extra={extra} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
