/** @jsxImportSource preact */
import type { BookingPart } from './bookingPageTypes'
import { bookingSteps } from './bookingSteps'

/** Where the booking stands, in words and as a line of steps. */
export const BookingStanding = ({ view, labels }: BookingPart) => {
  const words = labels.booking
  const steps = bookingSteps(view.status)
  return (
    <section class="standing wrap" aria-labelledby="standing-title">
      <h2 id="standing-title" class="section-title">
        {words.status[view.status].title}
      </h2>
      <p class="standing-text">{words.status[view.status].text}</p>
      {view.chosen.length > 0 && (
        <p class="standing-text">
          {labels.choice.yours}: {view.chosen.join(', ')}
        </p>
      )}
      {steps.length > 0 && (
        <ol class="steps" aria-label={words.progress}>
          {steps.map(({ name, standing }) => (
            <li key={name} class={`is-${standing}`} aria-current={standing === 'current' ? 'step' : undefined}>
              {words.step[name]}
              {standing === 'done' && <span class="visually-hidden"> ({words.stepDone})</span>}
              {standing === 'current' && <span class="visually-hidden"> ({words.stepCurrent})</span>}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
