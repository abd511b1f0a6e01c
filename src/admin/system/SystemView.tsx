/** How the system fares. */
export const SystemView = () => null
