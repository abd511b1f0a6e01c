/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string'
import { drawRoute } from '@/src/domain/shared/drawRoute'
import type { RouteStop } from '@/src/domain/shared/tourRoute'
import { tokens } from './tokens'

const frame = { width: 420, height: 410, margin: 52 }
const grid = [1, 2, 3, 4, 5, 6, 7]

/** The map of a route, drawn here: true to scale, north up, its places in order; nothing is asked of a map server. */
export const RouteMap = ({ stops, said }: { stops: readonly RouteStop[]; said: string }) => {
  const { stops: drawn, legs, scale } = drawRoute(stops, frame)
  const { width, height } = frame
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={said}
      font-family="Be Vietnam Pro, Noto Script, system-ui, sans-serif"
    >
      <rect width={width} height={height} fill={tokens.mist} />
      <g stroke={tokens.line} stroke-width="1">
        {grid.map((line) => (
          <path key={line} d={`M${line * 60} 0V${height}M0 ${line * 60}H${width}`} />
        ))}
      </g>
      <g fill="none" stroke={tokens.brass} stroke-width="2.5" stroke-linecap="round" stroke-dasharray="1 7">
        {legs.map((leg) => (
          <path key={leg} d={leg} />
        ))}
      </g>
      {drawn.map(({ x, y, number, name, label }) => (
        <g key={number}>
          <circle cx={x} cy={y} r="10" fill={tokens.deep} stroke={tokens.mist} stroke-width="2" />
          <text x={x} y={y + 4} fill="#ffffff" font-size="10.5" font-weight="600" text-anchor="middle">
            {number}
          </text>
          {label && (
            <text
              x={label.x}
              y={label.y}
              fill={tokens.ink}
              font-size="15"
              text-anchor={label.anchor}
              stroke={tokens.mist}
              stroke-width="4"
              paint-order="stroke"
            >
              {name}
            </text>
          )}
        </g>
      ))}
      {scale.km > 0 && (
        <g stroke={tokens.soft} stroke-width="1.5" fill="none">
          <path d={`M24 ${height - 22}v-6h${scale.width}v6`} />
          <text x="24" y={height - 35} fill={tokens.soft} stroke="none" font-size="13">
            {scale.km} km
          </text>
        </g>
      )}
    </svg>
  )
}

/** The map by itself, as a file. */
export const routeSvg = (stops: readonly RouteStop[]): string =>
  renderToString(
    <RouteMap
      stops={stops}
      said={
        stops.length > 0
          ? `Route: ${stops.map(({ name }) => name).join(', ')}`
          : 'No place of this route has coordinates yet'
      }
    />,
  )
