/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string'
import { drawRoute } from '@/src/domain/catalog/drawRoute'
import type { RouteStop } from '@/src/domain/catalog/tourRoute'
import { tokens } from '../shared/tokens'

const frame = { width: 720, height: 640, margin: 96 }
const grid = [1, 2, 3, 4, 5, 6, 7]

/** The map of a route as an SVG of our own: true to scale, north up, its stops in order; nothing is asked of a map server. */
export const routeSvg = (stops: readonly RouteStop[]): string => {
  const { stops: drawn, legs, scale } = drawRoute(stops, frame)
  const { width, height } = frame
  const said = stops.map(({ name }) => name).join(', ')
  return renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={said ? `Route: ${said}` : 'No place of this route has coordinates yet'}
      font-family="Be Vietnam Pro, Noto Sans Thai, system-ui, sans-serif"
    >
      <rect width={width} height={height} fill={tokens.mist} />
      <g stroke={tokens.line} stroke-width="1">
        {grid.map((line) => (
          <path key={line} d={`M${line * 90} 0V${height}M0 ${line * 80}H${width}`} />
        ))}
      </g>
      <g fill="none" stroke={tokens.brass} stroke-width="2.5" stroke-linecap="round" stroke-dasharray="1 7">
        {legs.map((leg) => (
          <path key={leg} d={leg} />
        ))}
      </g>
      {drawn.map(({ x, y, number, name, label }) => (
        <g key={number}>
          <circle cx={x} cy={y} r="11" fill={tokens.deep} stroke={tokens.mist} stroke-width="2" />
          <text x={x} y={y + 4} fill="#ffffff" font-size="11" font-weight="600" text-anchor="middle">
            {number}
          </text>
          <text
            x={label.x}
            y={label.y}
            fill={tokens.ink}
            font-size="16"
            text-anchor={label.anchor}
            stroke={tokens.mist}
            stroke-width="4"
            paint-order="stroke"
          >
            {name}
          </text>
        </g>
      ))}
      {drawn.length === 0 && (
        <text x={width / 2} y={height / 2} fill={tokens.soft} font-size="18" text-anchor="middle">
          No place with coordinates yet
        </text>
      )}
      {scale.km > 0 && (
        <g stroke={tokens.soft} stroke-width="1.5" fill="none">
          <path d={`M32 ${height - 32}v-6h${scale.width}v6`} />
          <text x="32" y={height - 46} fill={tokens.soft} stroke="none" font-size="13">
            {scale.km} km
          </text>
        </g>
      )}
    </svg>,
  )
}
