/** The way to the System view. */
export const SystemNavLink = () => null
