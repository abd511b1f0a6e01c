/** Something on a day, or on the way in or out, as the customer reads it; its price is told elsewhere. */
export type ServiceView = {
  label: string
  text: string | null
  kind: 'included' | 'optional' | 'own_arrangement'
}
