import type { LeadSourceStep } from '@/src/queries/integration/leadSources'

const height = 100
const slot = 10

const shortDay = (from: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${from}T00:00:00Z`),
  )

/** Leads over the period, step by step, those won in the darker colour. */
export const LeadSeries = ({ steps, step }: { steps: LeadSourceStep[]; step: string }) => {
  const most = Math.max(1, ...steps.map(({ leads }) => leads))
  const first = steps[0]
  const last = steps.at(-1)
  if (!first || !last) return null
  const described = `Leads by ${step} from ${shortDay(first.from)}: ${steps.map(({ leads }) => leads).join(', ')}.`
  const bar = (count: number) => (count / most) * height
  return (
    <figure className="report-figure" aria-labelledby="report-series">
      <figcaption id="report-series">
        Leads by {step}, at most {most}
      </figcaption>
      <svg
        className="report-series"
        viewBox={`0 0 ${steps.length * slot} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={described}
      >
        {steps.map(({ from, leads, won }, at) => (
          <g key={from}>
            <title>{`${shortDay(from)}: ${leads} leads, ${won} won`}</title>
            <rect
              className="report-bar"
              x={at * slot + 1}
              width={slot - 2}
              y={height - bar(leads)}
              height={bar(leads)}
            />
            <rect
              className="report-bar report-bar--won"
              x={at * slot + 1}
              width={slot - 2}
              y={height - bar(won)}
              height={bar(won)}
            />
          </g>
        ))}
      </svg>
      <p className="report-series__ends" aria-hidden="true">
        <span>{shortDay(first.from)}</span>
        <span>{shortDay(last.from)}</span>
      </p>
    </figure>
  )
}
