const steps = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const

/** Returns a span of seconds in words of one unit, such as `3 minutes`; under a minute in seconds. */
export const spanText = (seconds: number): string => {
  const { unit, seconds: size } = steps.find((step) => seconds >= step.seconds) ?? { unit: 'second', seconds: 1 }
  const count = Math.floor(Math.max(0, seconds) / size)
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** Returns how long ago an instant (ISO 8601) was, as `3 minutes ago`; `never` when there is none. */
export const agoText = (instant: string | null, now: Date): string =>
  instant === null ? 'never' : `${spanText((now.getTime() - Date.parse(instant)) / 1000)} ago`
