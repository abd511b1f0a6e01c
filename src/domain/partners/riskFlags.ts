/** How careful we are with a partner. */
export const riskFlags = ['none', 'watch', 'high'] as const

export type RiskFlag = (typeof riskFlags)[number]
