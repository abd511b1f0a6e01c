/** The zones the trips run in. */
export const zones = ['Asia/Ho_Chi_Minh', 'Asia/Bangkok', 'Asia/Phnom_Penh', 'Asia/Vientiane'] as const

export type Zone = (typeof zones)[number]

/** Where the team works unless a setting says otherwise. */
export const teamZone: Zone = 'Asia/Ho_Chi_Minh'
