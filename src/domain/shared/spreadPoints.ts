type Point = { x: number; y: number }

const rounds = 12

/** Moves points that would cover one another just so far apart that each is seen; the others stay where they are. */
export const spreadPoints = <At extends Point>(points: readonly At[], least: number): At[] => {
  const moved = points.map((point) => ({ ...point }))
  for (let round = 0; round < rounds; round += 1)
    for (const [index, a] of moved.entries())
      for (const b of moved.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y]
        const distance = Math.hypot(dx, dy)
        if (distance >= least) continue
        const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0]
        const push = (least - distance) / 2
        a.x -= ux * push
        a.y -= uy * push
        b.x += ux * push
        b.y += uy * push
      }
  return moved.map((point) => ({ ...point, x: Math.round(point.x * 10) / 10, y: Math.round(point.y * 10) / 10 }))
}
