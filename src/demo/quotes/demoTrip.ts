import type { Occupancy } from '@/src/domain/shared/occupancy'

/** The tour the demo's quote is made from: ten days from Hanoi to Hoi An. */
export const demoTripTour = 'demo-vietnam-red-river-to-lantern-town'

type OptionKey = 'classic' | 'comfort'

/** Something of a supplier on a day of the trip, by the component's name. */
export type DemoLine = {
  component: string
  day: number | 'arrival' | 'departure'
  /** Of a stay: how many, and the kind of room. */
  nights?: number
  room?: string
  option?: OptionKey
  /** Not summed: the customer may tick it. */
  isExtra?: boolean
}

export const demoParty = [
  { key: 'visitor', name: 'Demo Visitor', age: 41 },
  { key: 'companion', name: 'Demo Companion', age: 43 },
  { key: 'mother', name: 'Demo Mother', age: 68 },
] as const

type Room = { id: string; occupancy: Occupancy; sleepers: readonly string[] }

/** Two share a room, the mother has her own. */
export const demoRooms: readonly Room[] = [
  { id: 'room-1', occupancy: 'DBL', sleepers: ['visitor', 'companion'] },
  { id: 'room-2', occupancy: 'SGL', sleepers: ['mother'] },
]

export const demoOptions: readonly { key: OptionKey; name: string; text: string }[] = [
  { key: 'classic', name: 'Classic', text: 'Small houses with character, and a cabin of standard size on the bay.' },
  { key: 'comfort', name: 'Comfort', text: 'Larger rooms, a suite on the boat and a villa by the river.' },
]

const stay = (option: OptionKey, day: number, nights: number, component: string, room: string): DemoLine => ({
  component,
  day,
  nights,
  room,
  option,
})

const guided = (day: number): DemoLine => ({ component: 'Demo guide in Vietnam, one day', day })
const extra = (day: number, component: string): DemoLine => ({ component, day, isExtra: true })

/** The trip line by line: what everybody gets, the hotels of two classes, and extras to choose from. */
export const demoLines: readonly DemoLine[] = [
  { component: 'Demo Hanoi airport transfer', day: 'arrival' },
  stay('classic', 1, 2, 'Demo Old Quarter Hotel, Hanoi', 'deluxe'),
  stay('comfort', 1, 2, 'Demo West Lake Residence, Hanoi', 'deluxe'),
  guided(2),
  { component: 'Demo street food walk, Hanoi', day: 2 },
  { component: 'Demo Hanoi to the harbour', day: 3 },
  stay('classic', 3, 1, 'Demo Bay Cruise, one night', 'cabin'),
  stay('comfort', 3, 1, 'Demo Bay Cruise, one night', 'suite'),
  { component: 'Demo harbour to Hanoi airport', day: 4 },
  { component: 'Demo flight Hanoi to Hue', day: 4 },
  stay('classic', 4, 2, 'Demo Perfume River Garden, Hue', 'deluxe'),
  stay('comfort', 4, 2, 'Demo Citadel Villas, Hue', 'deluxe'),
  guided(5),
  { component: 'Demo entrance fees, Hue', day: 5 },
  { component: 'Demo court dinner, Hue', day: 5 },
  { component: 'Demo Hue to Hoi An over the pass', day: 6 },
  stay('classic', 6, 4, 'Demo Lantern Riverside, Hoi An', 'deluxe'),
  stay('comfort', 6, 4, 'Demo Thu Bon Villas, Hoi An', 'deluxe'),
  guided(7),
  extra(7, 'Demo lantern workshop, Hoi An'),
  guided(8),
  { component: 'Demo entrance fee, My Son', day: 8 },
  { component: 'Demo cooking class, Tra Que', day: 9 },
  extra(9, 'Demo guide in Vietnam, one day'),
  { component: 'Demo Da Nang airport transfer', day: 'departure' },
]
