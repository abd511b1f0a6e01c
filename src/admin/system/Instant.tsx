import { agoText } from './age'

/** An instant as its age, with the exact time for those who point at it. */
export const Instant = ({ at, now }: { at: string | null; now: Date }) =>
  at === null ? (
    <span>never</span>
  ) : (
    <time dateTime={at} title={at}>
      {agoText(at, now)}
    </time>
  )
