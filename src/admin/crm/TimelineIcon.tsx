import type { ActivityType } from '@/src/domain/crm/activityTypes'

const pencil = 'M4 20l1-4L16 5l3 3L8 19l-4 1z'
const talk = 'M4 5h16v11H9l-5 4V5z'
const phone = 'M6 4h3l2 5-2 1a11 11 0 0 0 5 5l1-2 5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 4 6a2 2 0 0 1 2-2z'
const mail = 'M3 6h18v12H3V6zm0 0l9 7 9-7'
const person = 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-7 8a7 7 0 0 1 14 0'
const people = 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-6 8a6 6 0 0 1 12 0M16 5a3 3 0 0 1 0 6m2 2a6 6 0 0 1 3 6'
const tick = 'M4 12l5 5L20 6'
const arrow = 'M4 12h14m-5-6l6 6-6 6'
const inbox = 'M3 13h5l2 3h4l2-3h5M3 13l3-8h12l3 8v6H3v-6z'
const page = 'M6 3h9l4 4v14H6V3zm3 8h7m-7 4h7'
const bag = 'M5 8h14v12H5V8zm4 0V5h6v3'
const coin = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v10m3-8c-4-2-7 1-3 3s1 5-3 3'
const shield = 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6l8-3z'

const paths: Record<ActivityType, string> = {
  note: pencil,
  call: phone,
  email: mail,
  whatsapp: talk,
  meeting: people,
  task: tick,
  received: inbox,
  assigned: person,
  stage_changed: arrow,
  message: mail,
  quote: page,
  booking: bag,
  payment: coin,
  consent: shield,
}

/** The sign of an entry's kind; the kind is written beside it. */
export const TimelineIcon = ({ type }: { type: ActivityType }) => (
  <svg className="crm-timeline__icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path
      d={paths[type]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
