export type Coordinates = { latitude: number; longitude: number }

const earthRadiusKm = 6371.0088
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Returns the distance between two places as the crow flies, in kilometres (haversine, mean Earth radius of the IUGG). */
export const distanceKm = (from: Coordinates, to: Coordinates): number => {
  const [a, b] = [radians(from.latitude), radians(to.latitude)]
  const half =
    Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(half)))
}
