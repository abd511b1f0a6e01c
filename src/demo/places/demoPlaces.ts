import type { PlaceKind } from '@/src/domain/catalog/placeKinds'
import type { DemoCountry } from '../tours/demoTour'

export type DemoPlace = { name: string; country: DemoCountry; kind: PlaceKind; latitude: number; longitude: number }

type Row = readonly [name: string, kind: PlaceKind, latitude: number, longitude: number]

const vietnam: readonly Row[] = [
  ['Hanoi', 'city', 21.0285, 105.8542],
  ['Duong Lam', 'village', 21.155, 105.469],
  ['Ha Giang', 'town', 22.8233, 104.9836],
  ['Quan Ba', 'town', 23.066, 104.95],
  ['Yen Minh', 'town', 23.1167, 105.15],
  ['Dong Van', 'town', 23.278, 105.362],
  ['Meo Vac', 'town', 23.16, 105.409],
  ['Bao Lac', 'town', 22.95, 105.672],
  ['Ba Be', 'park', 22.405, 105.617],
  ['Cat Ba', 'island', 20.727, 107.048],
  ['Lan Ha Bay', 'bay', 20.762, 107.103],
  ['Hue', 'city', 16.4637, 107.5909],
  ['Lang Co', 'bay', 16.244, 108.078],
  ['Da Nang', 'city', 16.0544, 108.2022],
  ['Hoi An', 'town', 15.8801, 108.338],
  ['Tra Que', 'village', 15.9, 108.339],
  ['My Son', 'sight', 15.764, 108.124],
  ['Quy Nhon', 'city', 13.7829, 109.2196],
  ['Bai Xep', 'bay', 13.679, 109.233],
  ['Binh Dinh', 'town', 13.887, 109.112],
  ['Nhon Hai', 'village', 13.762, 109.293],
  ['Eo Gio', 'sight', 13.799, 109.29],
  ['Con Dao', 'island', 8.689, 106.607],
  ['Con Son', 'island', 8.683, 106.607],
  ['Ho Chi Minh City', 'city', 10.7769, 106.7009],
  ['Ben Tre', 'town', 10.2415, 106.3759],
]

const thailand: readonly Row[] = [
  ['Bangkok', 'city', 13.7563, 100.5018],
  ['Ayutthaya', 'town', 14.3532, 100.5689],
  ['Phitsanulok', 'town', 16.8211, 100.2659],
  ['Sukhothai', 'town', 17.017, 99.704],
  ['Chiang Mai', 'city', 18.7883, 98.9853],
  ['Kanchanaburi', 'town', 14.0228, 99.5328],
  ['Erawan National Park', 'park', 14.3685, 99.1436],
  ['Khao Sok', 'park', 8.9367, 98.53],
  ['Cheow Lan Lake', 'sight', 8.972, 98.805],
  ['Khao Lak', 'town', 8.6367, 98.2487],
  ['Phuket airport', 'airport', 8.1132, 98.3169],
  ['Railay', 'bay', 8.0117, 98.8378],
  ['Phra Nang', 'bay', 8.0055, 98.8375],
  ['Than Bok Khorani National Park', 'park', 8.388, 98.735],
  ['Koh Lanta', 'island', 7.534, 99.09],
  ['Koh Mook', 'island', 7.372, 99.301],
  ['Hat Chao Mai National Park', 'park', 7.427, 99.345],
  ['Trang', 'town', 7.559, 99.611],
]

const cambodia: readonly Row[] = [
  ['Phnom Penh', 'city', 11.5564, 104.9282],
  ['Kampong Thom', 'town', 12.711, 104.889],
  ['Sambor Prei Kuk', 'sight', 12.872, 105.043],
  ['Kampong Kdei', 'sight', 13.129, 104.344],
  ['Siem Reap', 'city', 13.3633, 103.8564],
  ['Angkor', 'sight', 13.4125, 103.867],
  ['Banteay Srei', 'sight', 13.5989, 103.9628],
  ['Kbal Spean', 'sight', 13.683, 104.011],
  ['Koh Ker', 'sight', 13.775, 104.538],
  ['Beng Mealea', 'sight', 13.476, 104.23],
  ['Tonle Sap', 'sight', 13.23, 103.82],
  ['Kampong Khleang', 'village', 13.1, 104.117],
  ['Koh Rong', 'island', 10.713, 103.244],
  ['Southern Cardamom National Park', 'park', 11.58, 103.6],
  ['Chi Phat', 'village', 11.333, 103.55],
  ['Phipot River', 'sight', 11.3, 103.52],
  ['Kampot', 'town', 10.5942, 104.164],
  ['Koh Tonsay', 'island', 10.435, 104.326],
]

const laos: readonly Row[] = [
  ['Vientiane', 'city', 17.9757, 102.6331],
  ['Vang Vieng', 'town', 18.9235, 102.4477],
  ['Luang Prabang', 'town', 19.8856, 102.1347],
  ['Kuang Si', 'sight', 19.749, 101.992],
  ['Pak Ou', 'sight', 20.048, 102.211],
  ['Nong Khiaw', 'town', 20.57, 102.614],
  ['Muang Ngoi', 'village', 20.703, 102.673],
  ['Huay Bo', 'village', 20.7, 102.71],
  ['Huay Sen', 'village', 20.695, 102.69],
  ['Pha Daeng', 'sight', 20.573, 102.62],
  ['Luang Namtha', 'town', 20.948, 101.403],
  ['Nam Ha', 'park', 20.88, 101.32],
  ['Na Teuy', 'town', 21.007, 101.667],
  ['Pakse', 'town', 15.1202, 105.799],
  ['Paksong', 'town', 15.183, 106.237],
  ['Bolaven Plateau', 'sight', 15.2, 106.3],
  ['Wat Phou', 'sight', 14.848, 105.822],
  ['Champasak', 'town', 14.892, 105.88],
  ['Don Khong', 'island', 14.116, 105.85],
]

const placesOf = (country: DemoCountry, rows: readonly Row[]): DemoPlace[] =>
  rows.map(([name, kind, latitude, longitude]) => ({ name, country, kind, latitude, longitude }))

/** Where the tours and suppliers of the demo are, roughly. */
export const demoPlaces: readonly DemoPlace[] = [
  ...placesOf('Vietnam', vietnam),
  ...placesOf('Thailand', thailand),
  ...placesOf('Cambodia', cambodia),
  ...placesOf('Laos', laos),
]
