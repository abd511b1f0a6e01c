import { type Occupancy, placesOf } from '@/src/domain/shared/occupancy'
import { bedsOf } from './beds'
import {
  drawFor,
  drawFull,
  fullOf,
  missingRate,
  type NightPrice,
  nightRate,
  type RoomNight,
  together,
} from './roomNight'

// A room costs what it costs: one person alone pays the double, three take a double and an extra bed, where nothing else is said.
const roomKinds: Record<Occupancy, readonly Occupancy[]> = {
  SGL: ['SGL', 'DBL', 'TWN'],
  DBL: ['DBL', 'TWN'],
  TWN: ['TWN', 'DBL'],
  TPL: ['TPL', 'DBL', 'TWN'],
  QUAD: ['QUAD', 'TPL', 'DBL', 'TWN'],
}

/** Prices a night of a room let as a whole: the room, then whoever sleeps there beyond its places. */
export const nightPerRoom = (night: RoomNight): NightPrice => {
  const { occupancy, heads, extraBedFor } = night
  const kind = roomKinds[occupancy].find((each) => nightRate(night, each)) ?? occupancy
  const room = fullOf(night, nightRate(night, kind))
  const beds = bedsOf(heads, { places: placesOf[kind], extraBedFor })
  const inPlaces = beds.filter(({ bed }) => bed === 'place').map(({ head }) => head.index)
  const by = inPlaces.length > 0 ? inPlaces : heads.map(({ index }) => index)
  const roomDraw = room && drawFull(night, room, by)
  const extraBed = fullOf(night, nightRate(night, 'extra_bed'))
  const others = beds.filter(({ bed }) => bed !== 'place').map((bed) => drawFor(night, bed, extraBed))
  return together([{ draw: roomDraw, findings: roomDraw ? [] : [missingRate(night, occupancy)] }, ...others], roomDraw)
}
