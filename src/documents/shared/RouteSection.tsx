/** @jsxImportSource preact */
import { dayRanges, routePlaces } from '@/src/domain/shared/routePlaces'
import type { RouteStop } from '@/src/domain/shared/tourRoute'
import type { Labels } from './labels/labelsEn'
import { RouteMap } from './RouteMap'

type RouteProps = { route: readonly RouteStop[]; labels: Labels }

/** Where the journey leads: its map and its places with their days; nothing where fewer than two places are known. */
export const RouteSection = ({ route, labels }: RouteProps) => {
  const places = routePlaces(route)
  return places.length < 2 ? null : (
    <section class="route wrap" aria-labelledby="route-title">
      <h2 id="route-title" class="section-title">
        {labels.route.title}
      </h2>
      <div class="route-body">
        <div class="route-map">
          <RouteMap stops={route} said={labels.route.said(places.map(({ name }) => name).join(', '))} />
        </div>
        <ol class="route-stops">
          {places.map(({ name, days }, index) => (
            <li key={name}>
              <span class="route-number">{index + 1}</span>
              <strong>{name}</strong>
              <span class="route-days">
                {days.length === 1 ? labels.day(days[0] ?? 1) : labels.route.days(dayRanges(days))}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
