import type { DayGroup } from '@/src/queries/integration/myDay'
import { DayRow } from './DayRow'
import { dayText } from './dayText'

type Props = { group: DayGroup; now: Date; showsOwner: boolean; moreHref: string }

export const countText = ({ count, more }: Pick<DayGroup, 'count' | 'more'>): string => `${count}${more ? '+' : ''}`

/** A section of a day: its first rows, and where the rest is. */
export const DayPanel = ({ group, now, showsOwner, moreHref }: Props) => {
  const { section, items, count, more } = group
  const { title, tells, empty } = dayText[section]
  const left = count - items.length
  return (
    <section
      className={`day-panel day-panel--${section}`}
      id={`day-${section}`}
      aria-labelledby={`day-${section}-title`}
    >
      <header>
        <h2 id={`day-${section}-title`}>{title}</h2>
        <span className={count > 0 ? 'day-panel__count' : 'day-panel__count day-panel__count--none'}>
          {countText(group)}
        </span>
        {count > 0 && <p>{tells}</p>}
      </header>
      {items.length === 0 ? (
        <p className="day-panel__empty">{empty}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <DayRow key={`${item.kind}-${item.id}`} item={item} section={section} now={now} showsOwner={showsOwner} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <p className="day-panel__more">
          <a href={moreHref}>
            {left}
            {more ? ' and more' : ' more'}
          </a>
        </p>
      )}
    </section>
  )
}
