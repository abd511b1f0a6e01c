/** A tour in the website's order on a day: by its priority and what boosts add to it, equal ones by public id. */
export type Placed = { id: string; publicId: string; priority: number; boost: number }

/** The highest a tour's own priority goes; the lowest is 0. */
export const priorityMax = 1000

/** Between neighbours that are numbered anew there is room for others. */
const steps = [10, 5, 2, 1] as const

const effective = ({ priority, boost }: Placed): number => priority + boost

/** Compares two tours as the website lists them: below zero where the first comes first. */
export const byOrder = (a: Placed, b: Placed): number =>
  effective(b) - effective(a) || (a.publicId < b.publicId ? -1 : a.publicId > b.publicId ? 1 : 0)

const isAllowed = ({ priority }: Placed): boolean => priority >= 0 && priority <= priorityMax

const isInOrder = (tours: readonly Placed[]): boolean =>
  tours.every((tour, index) => {
    const next = tours[index + 1]
    return isAllowed(tour) && (!next || byOrder(tour, next) < 0)
  })

const lifted = (tour: Placed, to: number): Placed => ({ ...tour, priority: to - tour.boost })

/** The moved tour alone, half way between its neighbours. */
const alone = (tours: readonly Placed[], at: number): Placed[] => {
  const [above, tour, below] = [tours[at - 1], tours[at], tours[at + 1]]
  if (!tour) return [...tours]
  const high = above ? effective(above) : below ? effective(below) + 2 * steps[0] : effective(tour)
  const low = below ? effective(below) : high - 2 * steps[0]
  const wanted = Math.round((high + low) / 2) - tour.boost
  // At either end of the scale there may be less room than one would like.
  return tours.with(at, { ...tour, priority: Math.min(priorityMax, Math.max(0, wanted)) })
}

/** The moved tour just above the next, or at the lowest, and whoever is in its way above a little higher. */
const upwards = (tours: readonly Placed[], at: number): Placed[] => {
  const moved = [...tours]
  for (let index = at; index >= 0; index -= 1) {
    const [tour, below] = [moved[index], moved[index + 1]]
    if (!tour || (below && index < at && byOrder(tour, below) < 0)) break
    moved[index] = lifted(tour, below ? effective(below) + 1 : tour.boost)
  }
  return moved
}

/** The moved tour just below the one before, or at the highest, and whoever is in its way below a little lower. */
const downwards = (tours: readonly Placed[], at: number): Placed[] => {
  const moved = [...tours]
  for (let index = at; index < moved.length; index += 1) {
    const [above, tour] = [moved[index - 1], moved[index]]
    if (!tour || (above && index > at && byOrder(above, tour) < 0)) break
    moved[index] = lifted(tour, above ? effective(above) - 1 : priorityMax + tour.boost)
  }
  return moved
}

/** Every tour numbered anew from the last on, as low as its boost lets it. */
const anew = (tours: readonly Placed[], step: number): Placed[] => {
  const moved = [...tours]
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    const [tour, below] = [moved[index] as Placed, moved[index + 1]]
    moved[index] = lifted(tour, Math.max(tour.boost, below ? effective(below) + step : 0))
  }
  return moved
}

/**
 * Finds priorities that bring a tour to a place, counted from 0, and leave all others in their order, changing as few as
 * may be; returns those that change by tour id, or null where boosts or the ends of the scale allow none.
 */
export const moveInOrder = (
  tours: readonly Placed[],
  { id, to }: { id: string; to: number },
): Map<string, number> | null => {
  const moving = tours.find((tour) => tour.id === id)
  if (!moving) return null
  const wanted = tours.filter((tour) => tour !== moving).toSpliced(to, 0, moving)
  const at = wanted.indexOf(moving)
  const before = new Map(tours.map((tour) => [tour.id, tour.priority]))
  const changed = (plan: readonly Placed[]) => plan.filter((tour) => tour.priority !== before.get(tour.id))
  const fewest = [wanted, alone(wanted, at), upwards(wanted, at), downwards(wanted, at)]
    .filter(isInOrder)
    .map(changed)
    .reduce<Placed[] | null>((best, plan) => (best && best.length <= plan.length ? best : plan), null)
  const numbered = steps.map((step) => anew(wanted, step)).find(isInOrder)
  const found = fewest ?? (numbered ? changed(numbered) : null)
  return found && new Map(found.map((tour) => [tour.id, tour.priority]))
}
